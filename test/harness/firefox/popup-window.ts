/** What runs in the browser's own window to show the toolbar popup and to reach into it: its document lives in another process. */

interface ActionModule {
  readonly apiManager: {
    readonly global: { browserActionFor(extension: object): { openPopup(window: Window): Promise<void> } };
  };
}

interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(address: string, future: boolean): void;
}

interface PopupBrowser extends Element {
  readonly messageManager: MessageManager;
}

interface Panel extends Element {
  hidePopup(): void;
}

interface Toolbars {
  addWidgetToArea(widget: string, area: string): void;
}

/** Opens the popup of the extension's own button. One that is still open is closed first, as a click elsewhere does. */
export async function showPopup(id: string): Promise<void> {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`No extension ${id}`);
  const open = (): Element | null => document.querySelector('.webextension-popup-browser');
  (open()?.closest('panel') as Panel | null)?.hidePopup();
  for (let tries = 0; open() && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  // Pinned: out of the menu of extensions, which does not open again after a popup that closed itself.
  const { CustomizableUI } = window as unknown as { CustomizableUI: Toolbars };
  CustomizableUI.addWidgetToArea(`${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`, 'nav-bar');
  window.focus();
  const action = (module['ExtensionParent'] as ActionModule).apiManager.global.browserActionFor(extension);
  // The button does nothing while the last popup is still on its way out.
  for (let tries = 0; !open() && tries < 50; tries += 1) {
    await action.openPopup(window);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Answers JSON of `[value]` or `[null, error]`, after `patience` ms at the latest. */
export async function evalInPopup(source: string, patience: number): Promise<string> {
  const popup = document.querySelector('.webextension-popup-browser') as PopupBrowser | null;
  if (!popup) return '[null, "The popup is closed"]';
  const channel = `token-veil-test-${Math.random()}`;
  const inner = `(async () => JSON.stringify([await ${source}]))()`;
  const script = `{
    const page = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    const answer = (json) => sendAsyncMessage(${JSON.stringify(channel)}, json);
    Cu.evalInSandbox(${JSON.stringify(inner)}, page).then(answer, (error) => answer(JSON.stringify([null, String(error)])));
  }`;
  return new Promise((resolve) => {
    popup.messageManager.addMessageListener(channel, ({ data }) => resolve(data));
    // A popup that went away never answers, nor does one that changes its process while it opens.
    const end = Date.now() + patience;
    const look = (): void => {
      if (!popup.isConnected) resolve('[null, "The popup is closed"]');
      else if (Date.now() > end) resolve('[null, "The popup does not answer"]');
      else setTimeout(look, 50);
    };
    look();
    popup.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** A trusted click at a point of the popup's viewport. */
export async function clickInPopup(x: number, y: number): Promise<void> {
  const popup = document.querySelector('.webextension-popup-browser') as PopupBrowser | null;
  const script = `for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const utils = content.windowUtils;
    if (utils.sendMouseEvent) utils.sendMouseEvent(type, ${x}, ${y}, 0, type === 'mousemove' ? 0 : 1, 0);
    else content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
  }`;
  popup?.messageManager.loadFrameScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
    false,
  );
}

/** Keys go to what has the focus in the window: the popup has it when it was opened by hand. */
export function focusPopup(): void {
  (document.querySelector('.webextension-popup-browser') as HTMLElement | null)?.focus();
}

export function closePopup(): void {
  (document.querySelector('.webextension-popup-browser')?.closest('panel') as Panel | null)?.hidePopup();
}
