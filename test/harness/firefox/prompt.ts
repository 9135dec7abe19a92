import type { Prompt } from '../driver.ts';
import { middle, whenStill } from '../geometry.ts';
import { until } from '../wait.ts';
import { clickSource } from './keys.ts';
import { readTab, type FoundPart } from './realm.ts';
import { inFrame, type ElementRef, type Session } from './session.ts';

function clickThrough(session: Session, path: readonly ElementRef[], x: number, y: number): Promise<void> {
  const [first, ...rest] = path;
  if (!first) return session.actions(clickSource(x, y, 0));
  return inFrame(session, first, () => clickThrough(session, rest, x, y));
}

/** The prompt of a tab, read with the browser's rights. */
export function firefoxPrompt(session: Session, handle: string): Prompt {
  // A frame may go away between two questions: then all is read again.
  const read = (places = false) =>
    session.inTab(handle, () => readTab(session, places).catch(() => readTab(session, places)));

  const shown = async (part?: string): Promise<FoundPart | null> =>
    (await read(true)).parts.find((item) => item.local.width > 0 && (part === undefined || item.part.part === part)) ??
    null;

  return {
    parts: async () => (await read()).parts.map((item) => item.part),
    text: async () => (await read()).texts.join('\n'),
    wait: async (part, timeout) => void (await until(`the prompt's part ${part ?? ''}`, () => shown(part), timeout)),
    gone: async (part, timeout) =>
      void (await until(`the prompt's part ${part ?? ''} to go`, async () => (await shown(part)) === null, timeout)),
    click: async (part) => {
      const look = () => until(`the prompt's part ${part}`, () => shown(part));
      const { path, local } = await whenStill(look, (found) => found.local);
      const { x, y } = middle(local);
      await session.inTab(handle, () => clickThrough(session, path, x, y));
    },
  };
}
