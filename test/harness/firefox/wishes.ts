import type { SystemWishes } from '../driver.ts';
import type { Session } from './session.ts';

function set(prefs: readonly (readonly [name: string, value: number])[]): void {
  for (const [name, value] of prefs) Services.prefs.setIntPref(name, value);
}

/** By preferences: they hold for every tab, and pages that are open follow. */
export const setWishes = (session: Session, { forcedColors, reducedMotion }: SystemWishes): Promise<void> =>
  session.inChrome(() =>
    session.call('system', set, [
      ...(forcedColors === undefined ? [] : [['browser.display.document_color_use', forcedColors ? 2 : 0] as const]),
      ...(reducedMotion === undefined ? [] : [['ui.prefersReducedMotion', reducedMotion ? 1 : 0] as const]),
    ]),
  );
