import { reviewClipboardReads } from './clipboard.ts';
import { adoptDetachedInputs } from './detached-inputs.ts';
import { reviewOpenedFiles } from './handles.ts';
import { tellOfWrittenDocuments } from './written-documents.ts';

// Runs in the page's own world, where anything may be read and changed by the page: it decides nothing.
// It makes visible to the content script what the page would otherwise do out of its sight, and waits for its answers.
adoptDetachedInputs();
reviewOpenedFiles();
reviewClipboardReads();
tellOfWrittenDocuments();
