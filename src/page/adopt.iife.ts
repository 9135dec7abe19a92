import { adoptDetachedInputs } from './detached-inputs.ts';
import { answerForReplayedItems } from './replayed-items.ts';
import { tellOfWrittenDocuments } from './written-documents.ts';

// Runs in the page's own world, where anything may be read and changed by the page: it decides nothing and knows no
// token. It only makes three things visible to the content script that the page would otherwise do out of its sight.
adoptDetachedInputs();
answerForReplayedItems();
tellOfWrittenDocuments();
