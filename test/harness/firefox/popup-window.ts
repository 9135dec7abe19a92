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

export async function showPopup(id: string): Promise<void> {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`No extension ${id}`);
  await (module['ExtensionParent'] as ActionModule).apiManager.global.browserActionFor(extension).openPopup(window);
}

/** Answers JSON of `[value]` or `[null, error]`. */
export async function evalInPopup(source: string): Promise<string> {
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

export function closePopup(): void {
  (document.querySelector('.webextension-popup-browser')?.closest('panel') as Panel | null)?.hidePopup();
}
