import { writeFile } from 'node:fs/promises';
import { parseChord } from '../chord.ts';
import type { Box, Page, Prompt } from '../driver.ts';
import { stillMiddle } from '../geometry.ts';
import { boxInPage } from '../in-page.ts';
import { callSource } from '../source.ts';
import { until } from '../wait.ts';
import { setClipboard } from './clipboard.ts';
import { chordActions, keySource, textActions } from './keys.ts';
import { closePopup, clickInPopup, evalInPopup, focusPopup, showPopup } from './popup-window.ts';
import type { Session } from './session.ts';

const never = (what: string) => (): never => {
  throw new Error(`A toolbar popup has no ${what}`);
};

const NO_PROMPT: Prompt = {
  parts: () => Promise.resolve([]),
  text: () => Promise.resolve(''),
  wait: never('prompt'),
  gone: () => Promise.resolve(),
  click: never('prompt'),
};

/** Opens the extension's real toolbar popup over the tab in front. */
export async function openPopup(session: Session, id: string): Promise<Page> {
  await session.inChrome(() => session.call('system', showPopup, id));
  return openedPopup(session);
}

/** The toolbar popup that is open, whoever opened it, or is about to be. */
export async function openedPopup(session: Session): Promise<Page> {
  const run = async (source: string, patience = 10_000): Promise<unknown> => {
    const json = await session.inChrome(() => session.call('system', evalInPopup, source, patience));
    const [value, error] = JSON.parse(json) as [unknown, string?];
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const keys = (actions: ReturnType<typeof textActions>) =>
    session.inChrome(async () => {
      await session.call('system', focusPopup);
      await session.actions(keySource(actions));
    });
  const press = (chord: string) => keys(chordActions(parseChord(chord)));
  const box = (selector: string) =>
    until(`an element ${selector}`, async () => {
      const found = (await run(callSource(boxInPage, [selector]))) as Box | null;
      return found && found.width > 0 ? found : null;
    });
  const click = async (selector: string): Promise<void> => {
    const { x, y } = await stillMiddle(() => box(selector));
    await session.inChrome(() => session.call('system', clickInPopup, x, y));
  };
  const isLoaded = 'document.readyState === "complete" && location.protocol === "moz-extension:"';
  await until('the popup to load', () => run(isLoaded, 1000).then(Boolean, () => false));

  return {
    eval: (fn, ...args) => run(callSource(fn, args)) as Promise<never>,
    box,
    click,
    focus: click,
    waitFor: async (selector, timeout) => {
      const there = () => run(callSource(boxInPage, [selector]));
      await until(`an element ${selector}`, async () => (await there()) !== null, timeout);
    },
    prompt: NO_PROMPT,
    goto: never('address bar'),
    url: async () => String(await run('location.href')),
    frame: never('frames'),
    type: (text) => keys(textActions(text)),
    press,
    compose: never('input method'),
    commit: never('input method'),
    paste: async (content) => {
      await setClipboard(session, content);
      await press('Control+V');
    },
    clickToRead: never('question about the clipboard'),
    chooseFile: never('file chooser'),
    dropFile: never('drop'),
    dropText: never('drop'),
    pickMenu: never('menu'),
    wish: never('wishes of its own'),
    screenshot: async (path) => {
      const answer = await session.inChrome(() => session.send('WebDriver:TakeScreenshot', { full: false }));
      await writeFile(path, Buffer.from((answer as { value: string }).value, 'base64'));
    },
    domDump: async () => String(await run('document.documentElement.outerHTML')),
    activate: () => Promise.resolve(),
    close: () => session.inChrome(() => session.call('system', closePopup)),
  };
}
