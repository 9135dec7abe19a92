import { keepRelativePaths } from './relative-paths.ts';
import { answerForReplayedItems } from './replayed-items.ts';

// Comes with the hands: gives the files that they hand on what only the page's own world can give.
keepRelativePaths();
answerForReplayedItems();
