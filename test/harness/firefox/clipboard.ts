import type { ClipboardContent } from '../driver.ts';
import { putFilesOnDisplay } from '../x-clipboard.ts';
import type { Session } from './session.ts';

function write(flavors: Record<string, string>): void {
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

/** Fills the browser's clipboard. Files need a display. */
export async function setClipboard(session: Session, { text, html, files = [] }: ClipboardContent): Promise<void> {
  if (files.length > 0) return putFilesOnDisplay(files);
  const flavors = {
    ...(text !== undefined && { 'text/plain': text }),
    ...(html !== undefined && { 'text/html': html }),
  };
  await session.inChrome(() => session.call('system', write, flavors));
}

export const readClipboard = (session: Session): Promise<string> =>
  session.inChrome(() => session.call('system', read));
