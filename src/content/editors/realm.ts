/** What goes into a replayed event. */
export interface Payload {
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly File[];
  /** Of each file, where it lies in the folder that was picked or dropped; empty for a file by itself. */
  readonly paths?: readonly string[];
}

/** The page's own constructors, seen from a content script of Firefox. */
interface PageRealm {
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
  readonly DragEvent: typeof DragEvent;
  readonly InputEvent: typeof InputEvent;
}

interface Waived<T> {
  readonly wrappedJSObject?: T;
}

/**
 * Firefox hides what a content script puts into an event from the page: the event and its data must be made in the
 * page's realm. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
const foreign = import.meta.env.MODE === 'firefox';

function realmOfPage(): PageRealm {
  const own = window as unknown as PageRealm;
  /** The browser's own class, whatever the page put in its place, with the rights of the page. */
  const classOf = <K extends 'DataTransfer' | 'ClipboardEvent' | 'DragEvent' | 'InputEvent'>(name: K): PageRealm[K] =>
    (own[name] as Waived<PageRealm[K]>).wrappedJSObject ?? own[name];
  return {
    DataTransfer: classOf('DataTransfer'),
    ClipboardEvent: classOf('ClipboardEvent'),
    DragEvent: classOf('DragEvent'),
    InputEvent: classOf('InputEvent'),
  };
}

const realm: PageRealm = foreign ? realmOfPage() : (window as unknown as PageRealm);

/** Firefox: a copy of the page's realm, by its own classes, whatever the page put in their place. */
declare function cloneInto<T>(value: T, target: Window, options: { readonly wrapReflectors: boolean }): T;

/** A plain object of the page's realm with these members. */
function pageObject(members: Record<string, unknown>): object {
  return foreign ? cloneInto(members, window, { wrapReflectors: true }) : members;
}

/** A `File` that the page may read: the one from a message belongs to our sandbox in Firefox. */
export function pageFile(file: File): File {
  if (!foreign) return file;
  return new window.File([file], file.name, { type: file.type, lastModified: file.lastModified });
}

function fill(data: DataTransfer, { text, html, files }: Payload): void {
  // Files that came by themselves stay so.
  if (text) data.setData('text/plain', text);
  if (html !== undefined) data.setData('text/html', html);
  for (const file of files ?? []) data.items.add(file);
}

/** Hands the data of a replay to the page's own world, which can do with them what we cannot. */
function show(format: 'token-veil/replay' | 'token-veil/paste', data: DataTransfer | null): void {
  window.dispatchEvent(new realm.DragEvent(format, pageObject({ dataTransfer: data })));
}

/** Only the page's own world can give a file its path, and a drop its effects: `page/replayed-transfers.ts`. */
function complete(data: DataTransfer, paths: readonly string[] = []): void {
  const format = 'token-veil/replay';
  data.setData(format, JSON.stringify(paths));
  show(format, data);
  data.clearData(format);
}

/** A `DataTransfer` of the page's realm with the payload in it. */
export function dataTransfer(payload: Payload, isDropped = false): DataTransfer {
  const data = new realm.DataTransfer();
  fill(data, payload);
  if (isDropped || payload.paths?.some((path) => path !== '')) complete(data, payload.paths);
  return data;
}

const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/** A paste event with the payload, as a page would see it from a person, who may read the clipboard then. */
export function pasteEvent(payload: Payload): ClipboardEvent {
  const event = pasteOf(payload);
  // `page/replayed-pastes.ts`
  show('token-veil/paste', event.clipboardData);
  return event;
}

function pasteOf(payload: Payload): ClipboardEvent {
  if (!foreign) return new ClipboardEvent('paste', { ...BUBBLING, clipboardData: dataTransfer(payload) });
  // Firefox takes a text only where it is set on the event's own data, and files nowhere.
  const event = new realm.ClipboardEvent('paste', pageObject({ ...BUBBLING, clipboardData: new realm.DataTransfer() }));
  if (payload.files) Object.defineProperty(event, 'clipboardData', { value: dataTransfer(payload) });
  else if (event.clipboardData) fill(event.clipboardData, payload);
  return event;
}

/** The input event by which a browser announces what it is about to put into an editable element. */
export function arrivingInputEvent(inputType: 'insertFromPaste' | 'insertFromDrop', payload: Payload): InputEvent {
  const dataTransferOfPage = dataTransfer(payload);
  return new realm.InputEvent('beforeinput', pageObject({ ...BUBBLING, inputType, dataTransfer: dataTransferOfPage }));
}

/** The input event by which a browser announces that it is about to put a text in the place of another one. */
export function replacingInputEvent(data: string, range: Range): InputEvent {
  const targetRanges = [new StaticRange(range)];
  return new realm.InputEvent('beforeinput', pageObject({ ...BUBBLING, inputType: 'insertText', data, targetRanges }));
}

/** One of the events of a drop, at the point of the real one. */
export function dragEvent(type: 'dragenter' | 'dragover' | 'drop', from: DragEvent, data: DataTransfer): DragEvent {
  const { clientX, clientY, screenX, screenY } = from;
  return new realm.DragEvent(type, pageObject({ ...BUBBLING, clientX, clientY, screenX, screenY, dataTransfer: data }));
}
