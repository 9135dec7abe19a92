import { latin1 } from '../reading/latin1.ts';
import type { UnreadableReason } from '../report.ts';

/** What a container turns out to be on a second look. */
export interface Container {
  readonly format: string;
  readonly reason: UnreadableReason;
}

/** First entries of office files, which are zip archives. https://learn.microsoft.com/office/open-xml/about-the-open-xml-sdk */
const OFFICE_ENTRY = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis)/;
const OFFICE_NAME = /\.(?:doc|docm|docx|dotx|odp|ods|odt|ppt|pptm|pptx|xls|xlsb|xlsm|xlsx)$/i;

/** Name of the stream that holds a document with a password. https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto */
const OLE_ENCRYPTED = [...'EncryptedPackage'].join('\0');

function lookIntoZip(head: Uint8Array, name: string): Container {
  const flags = head[6] ?? 0;
  if (head[2] === 3 && (flags & 1) === 1) return { format: 'zip', reason: 'encrypted' };
  const entry = latin1(head.subarray(30, 90));
  return OFFICE_ENTRY.test(entry) || OFFICE_NAME.test(name)
    ? { format: 'office', reason: 'office' }
    : { format: 'zip', reason: 'archive' };
}

/**
 * Tells office files from archives, and the encrypted ones from both.
 * @param head the file's first bytes, up to 64 kB
 * @param tail its last bytes, where a PDF keeps its trailer
 */
export function lookInto(container: Container, head: Uint8Array, tail: Uint8Array, name: string): Container {
  switch (container.format) {
    case 'zip':
      return lookIntoZip(head, name);
    case 'ole':
      return latin1(head).includes(OLE_ENCRYPTED)
        ? { format: 'office', reason: 'encrypted' }
        : { format: 'office', reason: 'office' };
    case 'pdf':
      return /\/Encrypt\b/.test(latin1(tail)) ? { format: 'pdf', reason: 'encrypted' } : container;
    default:
      return container;
  }
}
