import { answerForReplayedItems } from './replayed-items.ts';
import { answerInReplayedPastes } from './replayed-pastes.ts';
import { completeReplayedTransfers } from './replayed-transfers.ts';

// Comes with the hands: gives what they hand on what only the page's own world can give.
completeReplayedTransfers();
answerForReplayedItems();
answerInReplayedPastes();
