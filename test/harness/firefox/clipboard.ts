import { readFile } from 'node:fs/promises';
import type { ClipboardContent } from '../driver.ts';
import { putFilesOnDisplay } from '../x-clipboard.ts';
import type { Session } from './session.ts';

/** @param png in base64 */
function write(flavors: Record<string, string>, png: string | null): void {
  const transferable = Cc['@mozilla.org/widget/transferable;1']?.createInstance(
    Ci['nsITransferable'],
  ) as NsTransferable;
  transferable.init(null);
  for (const [flavor, text] of Object.entries(flavors)) {
    const string = Cc['@mozilla.org/supports-string;1']?.createInstance(Ci['nsISupportsString']) as NsString;
    string.data = text;
    transferable.addDataFlavor(flavor);
    transferable.setTransferData(flavor, string);
  }
  if (png !== null) {
    const tools = Cc['@mozilla.org/image/tools;1']?.getService(Ci['imgITools']) as NsImageTools;
    const { buffer } = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    transferable.addDataFlavor('image/png');
    transferable.setTransferData('image/png', tools.decodeImageFromArrayBuffer(buffer, 'image/png'));
  }
  Services.clipboard.setData(transferable, null, Ci['nsIClipboard']?.['kGlobalClipboard'] ?? 0);
}

function read(): string {
  const transferable = Cc['@mozilla.org/widget/transferable;1']?.createInstance(
    Ci['nsITransferable'],
  ) as NsTransferable;
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Ci['nsIClipboard']?.['kGlobalClipboard'] ?? 0);
  const out: { value?: { QueryInterface(iid: unknown): NsString } } = {};
  try {
    transferable.getTransferData('text/plain', out);
  } catch {
    return ''; // nothing of this kind is on the clipboard
  }
  return out.value?.QueryInterface(Ci['nsISupportsString']).data ?? '';
}

/** Fills the browser's clipboard. Files and pictures need a display. */
export async function setClipboard(session: Session, content: ClipboardContent): Promise<void> {
  const { text, html, picture, files } = content;
  if (files) return putFilesOnDisplay(files, session.display);
  const flavors = {
    ...(text !== undefined && { 'text/plain': text }),
    ...(html !== undefined && { 'text/html': html }),
  };
  const png = picture === undefined ? null : await readFile(picture, 'base64');
  await session.inChrome(() => session.call('system', write, flavors, png));
}

export const readClipboard = (session: Session): Promise<string> =>
  session.inChrome(() => session.call('system', read));
