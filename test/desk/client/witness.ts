// Runs before everything else of the page and writes down whatever a page can see: for proving that it saw no token.

interface Witness {
  readonly seen: string[];
  saw(text: string): boolean;
}

const seen: string[] = [];
const note = (text: unknown): void => {
  if (typeof text === 'string' && text) seen.push(text);
};
const noteFile = (file: File): void => {
  note(file.name);
  void file.text().then(note);
};

function noteTransfer(transfer: DataTransfer | null): void {
  if (!transfer) return;
  for (const type of transfer.types) note(transfer.getData(type));
  for (const file of transfer.files) noteFile(file);
}

function onEvent(event: Event): void {
  if (event instanceof ClipboardEvent) noteTransfer(event.clipboardData);
  if (event instanceof DragEvent) noteTransfer(event.dataTransfer);
  if (event instanceof InputEvent) {
    note(event.data);
    noteTransfer(event.dataTransfer);
  }
  for (const target of event.composedPath()) {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) note(target.value);
    if (target instanceof HTMLInputElement) for (const file of target.files ?? []) noteFile(file);
    if (target instanceof HTMLElement && target.isContentEditable) note(target.textContent);
  }
  if (event instanceof SubmitEvent && event.target instanceof HTMLFormElement) {
    for (const [, value] of new FormData(event.target)) {
      if (typeof value === 'string') note(value);
      else noteFile(value);
    }
  }
}

const TYPES = [
  ...['paste', 'copy', 'cut', 'drop', 'dragenter', 'dragover', 'beforeinput', 'input', 'change', 'keydown', 'keyup'],
  ...['click', 'focusin', 'focusout', 'submit', 'formdata', 'selectionchange', 'message'],
];
for (const type of TYPES) window.addEventListener(type, onEvent, true);

new MutationObserver((records) => {
  for (const record of records) {
    note(record.target.textContent);
    for (const node of record.addedNodes) note((node as Element).outerHTML ?? node.textContent);
    if (record.type === 'attributes') note((record.target as Element).getAttribute(record.attributeName ?? ''));
  }
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

const realFetch = window.fetch;
window.fetch = (input, init) => {
  note(typeof input === 'string' ? input : input instanceof URL ? input.href : input.url);
  note(init?.body);
  if (init?.body instanceof FormData) {
    for (const [, value] of init.body) {
      if (typeof value === 'string') note(value);
      else noteFile(value);
    }
  }
  return realFetch(input, init);
};

const witness: Witness = { seen, saw: (text) => seen.some((line) => line.includes(text)) };
Object.assign(window, { witness });

export {};
