import { inFrame, type ElementRef, type Session } from './session.ts';

/** Runs with the browser's rights: the focused frame of another process, or null. */
function focusedFrame(): Element | null {
  let active = document.activeElement;
  for (;;) {
    const root = (active as unknown as { openOrClosedShadowRoot?: ShadowRoot | null } | null)?.openOrClosedShadowRoot;
    const inner = root?.activeElement ?? (active as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active && ['iframe', 'frame'].includes(active.localName) ? active : null;
}

/** Runs `act` in the frame that has the focus: Firefox sends keys to the process of the current frame only. */
export async function whereFocusIs<T>(session: Session, act: () => Promise<T>): Promise<T> {
  const frame = (await session.call('system', focusedFrame)) as unknown as ElementRef | null;
  return frame ? inFrame(session, frame, () => whereFocusIs(session, act)) : act();
}
