import { writeFile } from 'node:fs/promises';
import { parseChord } from '../chord.ts';
import type { Page } from '../driver.ts';
import { middle } from '../geometry.ts';
import { setClipboard } from './clipboard.ts';
import { composeText } from './compose.ts';
import { dropAt } from './drop.ts';
import { answerFilePicker } from './file-picker.ts';
import { whereFocusIs } from './focus.ts';
import { frameScope } from './frames.ts';
import { chordActions, clickSource, keySource, textActions } from './keys.ts';
import { agreeToRead, chooseMenu } from './menu.ts';
import { firefoxPrompt } from './prompt.ts';
import { readTab } from './realm.ts';
import { firefoxScope } from './scope.ts';
import type { Session } from './session.ts';
import { setWishes } from './wishes.ts';

/** A tab of Firefox, by its handle. */
export function firefoxPage(session: Session, handle: string): Page {
  const here = <T>(act: () => Promise<T>): Promise<T> => session.inTab(handle, act);
  const scope = firefoxScope(session, here);
  const keys = (actions: ReturnType<typeof textActions>): Promise<void> =>
    here(() => whereFocusIs(session, () => session.actions(keySource(actions))));
  const press = (chord: string): Promise<void> => keys(chordActions(parseChord(chord)));

  return {
    ...scope,
    prompt: firefoxPrompt(session, handle),
    goto: async (url) => void (await here(() => session.send('WebDriver:Navigate', { url }))),
    url: async () => {
      const answer = await here(() => session.send('WebDriver:GetCurrentURL'));
      return (answer as { value: string }).value;
    },
    frame: (part) => frameScope(session, handle, part),
    type: (text) => keys(textActions(text)),
    press,
    compose: (text) => here(() => whereFocusIs(session, () => composeText(session, text, false))),
    commit: (text) => here(() => whereFocusIs(session, () => composeText(session, text, true))),
    paste: async (content) => {
      await setClipboard(session, content);
      await press('Control+V');
    },
    clickToRead: async (selector) => {
      await scope.click(selector);
      await agreeToRead(session);
    },
    chooseFile: async (selector, paths) => {
      await answerFilePicker(session, paths);
      await scope.click(selector);
    },
    dropFile: async (selector, paths) => {
      const point = middle(await scope.box(selector));
      await here(() => dropAt(session, point, { paths }));
    },
    dropText: async (selector, text) => {
      const point = middle(await scope.box(selector));
      await here(() => dropAt(session, point, { text }));
    },
    pickMenu: async (selector, entry) => {
      const { x, y } = middle(await scope.box(selector));
      await here(() => session.actions(clickSource(x, y, 2)));
      await chooseMenu(session, entry.title);
    },
    wish: (wishes) => setWishes(session, wishes),
    screenshot: async (path) => {
      const answer = await here(() => session.send('WebDriver:TakeScreenshot', { full: false }));
      await writeFile(path, Buffer.from((answer as { value: string }).value, 'base64'));
    },
    domDump: async () => (await here(() => readTab(session))).dump.join('\n'),
    activate: async () =>
      void (await session.inTab(handle, () => session.send('WebDriver:SwitchToWindow', { handle }))),
    close: async () => void (await here(() => session.send('WebDriver:CloseWindow'))),
  };
}
