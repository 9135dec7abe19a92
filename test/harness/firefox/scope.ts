import type { Box, Scope } from '../driver.ts';
import { stillMiddle, whenUncovered } from '../geometry.ts';
import { boxInPage, isPanelAt } from '../in-page.ts';
import { until } from '../wait.ts';
import { clickSource } from './keys.ts';
import type { Session } from './session.ts';

/** `enter` runs its argument where the scope lies: in the tab, or in one of its frames. */
export function firefoxScope(session: Session, enter: <T>(act: () => Promise<T>) => Promise<T>): Scope {
  const find = (selector: string): Promise<Box | null> =>
    enter(() => session.call('page', boxInPage, selector)).then((box) => (box && box.width > 0 ? box : null));
  const box = (selector: string): Promise<Box> => until(`an element ${selector}`, () => find(selector));
  const click = async (selector: string): Promise<void> => {
    const { x, y } = await stillMiddle(() => box(selector));
    await whenUncovered(() => enter(() => session.call('page', isPanelAt, x, y)));
    await enter(() => session.actions(clickSource(x, y, 0)));
  };
  return {
    eval: (fn, ...args) => enter(() => session.call('page', fn, ...args)),
    box,
    click,
    focus: click,
    waitFor: async (selector, timeout) => {
      const there = () => enter(() => session.call('page', boxInPage, selector));
      await until(`an element ${selector}`, async () => (await there()) !== null, timeout);
    },
  };
}
