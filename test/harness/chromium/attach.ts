import type { CDPSession, Frame, Page as PuppeteerPage, Target } from 'puppeteer-core';

/** Known to Puppeteer, but not to its types. */
export const targetIdOf = (target: Target): string => (target as unknown as { readonly _targetId: string })._targetId;

/** Puppeteer's own session with a frame of a page; not in its types. */
export const sessionOf = (frame: Frame): CDPSession => (frame as unknown as { readonly client: CDPSession }).client;

interface InTab {
  readonly parentSession: () => { readonly target: () => Target };
}

/** Of the tab around a page; not in Puppeteer's types either. */
export const tabIdOf = (page: PuppeteerPage): string =>
  targetIdOf((sessionOf(page.mainFrame()) as unknown as InTab).parentSession().target());

export interface Attached {
  readonly session: CDPSession;
  readonly detach: () => Promise<void>;
}

/**
 * Speaks to a target beside Puppeteer, which mixes up two sessions with one target that are begun at the same time: it lets
 * go of a worker before that has answered, and forgets a page when the second session ends.
 * https://github.com/puppeteer/puppeteer/blob/main/packages/puppeteer-core/src/cdp/Connection.ts (`#manuallyAttached`)
 * @param root a session with the browser itself
 */
export async function attach(root: CDPSession, targetId: string): Promise<Attached> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  const session = root.connection()?.session(sessionId);
  if (!session) throw new Error(`No session with ${targetId}`);
  return { session, detach: () => root.send('Target.detachFromTarget', { sessionId }) };
}
