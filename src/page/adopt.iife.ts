import { adoptDetachedInputs } from './detached-inputs.ts';
import { keepRelativePaths } from './relative-paths.ts';
import { answerForReplayedItems } from './replayed-items.ts';
import { tellOfWrittenDocuments } from './written-documents.ts';

// Runs in the page's own world, where anything may be read and changed by the page: it decides nothing and knows no
// token. It makes visible to the content script what the page would otherwise do out of its sight, and gives the files that
// it hands on what only this world can give.
adoptDetachedInputs();
keepRelativePaths();
answerForReplayedItems();
tellOfWrittenDocuments();
