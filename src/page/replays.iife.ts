import { answerForReplayedItems } from './replayed-items.ts';
import { completeReplayedTransfers } from './replayed-transfers.ts';

// Comes with the hands: gives the files that they hand on what only the page's own world can give.
completeReplayedTransfers();
answerForReplayedItems();
