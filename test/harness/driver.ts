/** One interface for both browsers, so that a spec is written once. Everything here acts as a person would: real mouse, real keys, real clipboard. */

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser runs bare (the control of a comparison). */
  readonly extension?: string;
  /**
   * A profile that outlives the browser. The extension is installed for good, in Firefox from its zip, and the next start
   * opens the tabs of the last.
   */
  readonly profile?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Name of an X display to be on, not headless (see display.ts): files and pictures can be copied there. */
  readonly display?: string;
  /** Of the browser's words, and so of ours; default English. Chromium alone, and where it has words of that language. */
  readonly language?: string;
  /** A browser that never remembers history: all of its windows are private. Firefox alone. */
  readonly noHistory?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Requests go through a recording proxy unless this is false (benchmarks). */
  readonly record?: boolean;
  /** Host name → loopback port: lets a fixture answer under a portal's own name (`http:` only). */
  readonly hosts?: Readonly<Record<string, number>>;
}

/** A request that left the browser, whichever page, worker or extension page made it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Value of the Origin header; an extension's own requests carry its origin. */
  readonly origin: string;
  readonly body: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ClipboardContent {
  readonly text?: string;
  readonly html?: string;
  /** Path of a PNG. Needs a display in Firefox. */
  readonly picture?: string;
  /** Paths. Nothing else can be copied with them; they need a display and xclip. */
  readonly files?: readonly string[];
}

export interface PromptPart {
  /** The element's `data-part`. */
  readonly part: string;
  readonly role: string;
  readonly text: string;
  /** In pixels of the page's viewport; width 0 when it is not shown. */
  readonly box: Box;
}

/** The extension's own parts on the page: elements with `data-part` inside closed shadow roots, of any frame. */
export interface Prompt {
  parts(): Promise<PromptPart[]>;
  /** Text of everything in our closed roots that is shown. */
  text(): Promise<string>;
  /** Waits until an element with this part (default: any) is shown. Throws after `timeout` ms (default `PATIENCE_MS`). */
  wait(part?: string, timeout?: number): Promise<void>;
  /** Waits until an element with this part (default: any) is no longer shown. */
  gone(part?: string, timeout?: number): Promise<void>;
  /** Real mouse click on the middle of the part, when it stands still: advice that arrives later makes the prompt grow. */
  click(part: string): Promise<void>;
}

/** What a person's system asks of every page. */
export interface SystemWishes {
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}

/** Functions are sent as source: they see their arguments and the page, nothing of the test. Results are JSON. */
export interface Scope {
  eval<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Selector steps may be joined by ` >>> `, which enters the open shadow root or same-origin frame of the step before. */
  box(selector: string): Promise<Box>;
  click(selector: string): Promise<void>;
  /** Focus by a real click on the element. */
  focus(selector: string): Promise<void>;
  waitFor(selector: string, timeout?: number): Promise<void>;
}

export interface Page extends Scope {
  readonly prompt: Prompt;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** The frame whose address contains `part`, of any origin. */
  frame(part: string): Promise<Scope>;
  /** Real key presses for each character. */
  type(text: string): Promise<void>;
  /** One chord, such as `Control+V`, `Alt+Shift+M`, `Enter`. */
  press(chord: string): Promise<void>;
  /** An input method shows this as the text that is being composed. */
  compose(text: string): Promise<void>;
  /** The input method puts this in, in the place of what was composed. */
  commit(text: string): Promise<void>;
  /** Fills the real clipboard and presses Control+V. */
  paste(content: ClipboardContent): Promise<void>;
  /** Clicks `selector`, which reads the clipboard, and agrees where the browser asks the person whether it may. */
  clickToRead(selector: string): Promise<void>;
  /** Clicks `selector` and answers the file chooser that it opens. */
  chooseFile(selector: string, paths: readonly string[]): Promise<void>;
  dropFile(selector: string, paths: readonly string[]): Promise<void>;
  dropText(selector: string, text: string): Promise<void>;
  /** Right click on the element, then the extension's menu entry. */
  pickMenu(selector: string, entry: { readonly id: string; readonly title: string }): Promise<void>;
  /** Sets what the system asks of this page; in Firefox of all pages, until it is set anew. */
  wish(wishes: SystemWishes): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Whole DOM as text, closed shadow roots and frames included, with the values of fields. */
  domDump(): Promise<string>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly kind: BrowserKind;
  /** `chrome-extension://ID` or `moz-extension://UUID`; empty without an extension. */
  readonly extensionUrl: string;
  /** Profile folder: a test may search its bytes. */
  readonly profile: string;
  newPage(url?: string): Promise<Page>;
  /** A page of the extension in a tab. `path` as in the manifest, such as `src/options/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** A tab, window or toolbar popup that somebody else opened, found by a part of its address. Throws after some time. */
  findPage(part: string): Promise<Page>;
  /** The toolbar popup, opened over the tab that is in front. */
  openPopup(): Promise<Page>;
  /** Runs in a page of the extension, with its APIs (`chrome.*`). */
  extensionEval<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Makes later `permissions.request` calls for these match patterns succeed without a dialog. */
  allowRequests(patterns: readonly string[]): Promise<void>;
  /** Grants match patterns at once, as if the person had agreed. */
  grant(patterns: readonly string[]): Promise<void>;
  setClipboard(content: ClipboardContent): Promise<void>;
  readClipboard(): Promise<string>;
  /** Kills the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  requests(): readonly SentRequest[];
  /** Console lines of every page, frame, worker and extension context. */
  consoleLines(): readonly string[];
  /** Every storage area of the extension, IndexedDB and caches included, as JSON text. */
  storageDump(): Promise<string>;
  /** Closes every tab but the first and empties the clipboard; requests and console lines begin anew. */
  tidy(): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
