import { until } from '../wait.ts';
import type { Scope } from '../driver.ts';
import { firefoxScope } from './scope.ts';
import { inFrame, type ElementRef, type Session } from './session.ts';

function frameAt(part: string): Element | null {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return frames.find((frame) => (frame.srcdoc ? 'about:srcdoc' : frame.src || 'about:blank').includes(part)) ?? null;
}

/** A frame of the tab's top document, found by a part of its address, of any origin. */
export async function frameScope(session: Session, handle: string, part: string): Promise<Scope> {
  const element = await until(`a frame at ${part}`, () =>
    session.inTab(handle, async () => (await session.call('system', frameAt, part)) as unknown as ElementRef | null),
  );
  return firefoxScope(session, (act) => session.inTab(handle, () => inFrame(session, element, act)));
}
