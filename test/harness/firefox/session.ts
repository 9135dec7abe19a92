import { callSource } from '../source.ts';
import type { Marionette } from './marionette.ts';

// https://www.w3.org/TR/webdriver2/#elements
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of a page, by reference. */
export type ElementRef = Readonly<Record<typeof ELEMENT, string>>;

/** `page`: as the page's own scripts see it. `system`: with the browser's rights, closed shadow roots included. */
export type Sandbox = 'page' | 'system';

/** One command at a time goes to one tab at a time: a session has a single current tab and frame. */
export interface Session {
  /** The X display that it is on; undefined when it is headless. */
  readonly display: string | undefined;
  /** Runs `act` with this tab as the current one; nothing else of the session comes between. */
  inTab<T>(handle: string, act: () => Promise<T>): Promise<T>;
  /** Opens a tab and returns its handle; `focus` brings it to the front. */
  newTab(focus: boolean): Promise<string>;
  /** Runs `act` in the browser's own window. */
  inChrome<T>(act: () => Promise<T>): Promise<T>;
  send(name: string, parameters?: object): Promise<unknown>;
  /** Calls a function in what is current; promises are awaited. */
  call<A extends readonly unknown[], R>(sandbox: Sandbox, fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** As `call`, with the source of an expression. */
  callSource(sandbox: Sandbox, source: string): Promise<unknown>;
  actions(...sources: object[]): Promise<void>;
}

const valueOf = (answer: unknown): unknown => (answer as { value: unknown }).value;

/** The last act of a click or key that led to another page: it was done, and the document that was to say so is gone. */
const LEFT_BY_IT = /_dispatchEvent: message reply cannot be cloned/;

/** Body of an asynchronous script: answers `[value]`, or the error as text. */
const settle = (source: string): string => `const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => ${source}).then((value) => done([value]), (error) => done(String(error)));`;

/**
 * Marionette's own sandbox sees the page through X-ray vision, without the page's globals, and a page's CSP would stop `eval`: a sandbox of the
 * page's rights without X-rays is the page's view. The answer crosses as JSON.
 */
const inPage = (source: string): string => `Cu.evalInSandbox(
    ${JSON.stringify(`(async () => JSON.stringify([await ${source}]))()`)},
    new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false, sameZoneAs: window }),
  ).then((json) => JSON.parse(json)[0])`;

/** Serialises everything that is asked of one Firefox. `home` is a tab that stays open: a session must always have a current one. */
export function createSession(marionette: Marionette, home: string, display: string | undefined): Session {
  let last: Promise<unknown> = Promise.resolve();

  function next<T>(act: () => Promise<T>): Promise<T> {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  }

  const inTab = <T>(handle: string, act: () => Promise<T>): Promise<T> =>
    next(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return act();
    });

  async function evaluate(sandbox: Sandbox, source: string): Promise<unknown> {
    const answer = await marionette.send('WebDriver:ExecuteAsyncScript', {
      script: sandbox === 'system' ? settle(source) : settle(inPage(source)),
      args: [],
      sandbox: 'system',
      newSandbox: false,
    });
    const value = valueOf(answer);
    // A page that goes away while it is asked answers nothing.
    if (value === null) throw new Error('The execution context was destroyed');
    if (!Array.isArray(value)) throw new Error(String(value));
    return value[0];
  }

  return {
    display,
    send: (name, parameters) => marionette.send(name, parameters),
    inTab,
    newTab: (focus) =>
      inTab(home, async () => {
        const answer = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus });
        return (answer as { handle: string }).handle;
      }),
    inChrome: (act) =>
      inTab(home, async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await act();
        } finally {
          await marionette.send('Marionette:SetContext', { value: 'content' });
        }
      }),
    call: (sandbox, fn, ...args) => evaluate(sandbox, callSource(fn, args)) as Promise<never>,
    callSource: evaluate,
    actions: async (...sources) => {
      try {
        await marionette.send('WebDriver:PerformActions', { actions: sources });
      } catch (error) {
        if (!LEFT_BY_IT.test(String(error))) throw error;
      }
    },
  };
}

/** Runs `act` with a frame of the current one as the current one, then goes back. */
export async function inFrame<T>(session: Session, element: ElementRef, act: () => Promise<T>): Promise<T> {
  await session.send('WebDriver:SwitchToFrame', { element: element[ELEMENT] });
  try {
    return await act();
  } finally {
    await session.send('WebDriver:SwitchToParentFrame');
  }
}
