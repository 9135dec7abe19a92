import { ProtocolError, type Frame, type Page as PuppeteerPage } from 'puppeteer-core';
import type { Box, Scope } from '../driver.ts';
import { stillMiddle, whenUncovered } from '../geometry.ts';
import { boxInPage, isPanelAt } from '../in-page.ts';
import { callSource } from '../source.ts';
import { until } from '../wait.ts';

async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  if (!frame.parentFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element?.contentFrame().then(() => element.boundingBox());
  await element?.dispose();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

/** A window that is closed by a click takes the answers to the press with it. */
function unlessClosed(problem: unknown): void {
  if (!(problem instanceof ProtocolError && problem.name === 'TargetCloseError')) throw problem;
}

/** A frame of a page; the page itself is its main frame. */
export function chromiumScope(page: PuppeteerPage, frame: () => Frame): Scope {
  const scope: Scope = {
    eval: (fn, ...args) => frame().evaluate(callSource(fn, args)) as ReturnType<typeof scope.eval<typeof args, never>>,
    box: (selector) =>
      until<Box>(`an element ${selector}`, async () => {
        const box = await scope.eval(boxInPage, selector);
        if (!box || box.width === 0) return null;
        const offset = await frameOffset(frame());
        return { ...box, x: box.x + offset.x, y: box.y + offset.y };
      }),
    click: async (selector) => {
      const { x, y } = await stillMiddle(() => scope.box(selector));
      await whenUncovered(() => page.evaluate(callSource(isPanelAt, [x, y])) as Promise<boolean>);
      await page.mouse.click(x, y).catch(unlessClosed);
    },
    focus: (selector) => scope.click(selector),
    waitFor: async (selector, timeout) => {
      await until(`an element ${selector}`, async () => (await scope.eval(boxInPage, selector)) !== null, timeout);
    },
  };
  return scope;
}
