import type { LinkAnswer } from './protocol.ts';
import { newId } from './new-id.ts';
import { send } from './send.ts';

/** Why there is no link. `lost`: the worker was killed or the extension updated, so nobody can tell whether one was made. */
export type LinkProblem = Exclude<LinkAnswer, { ok: true }> | { readonly ok: false; readonly reason: 'lost' };

/** What stands behind a link of ours. */
export const OPENS_ONCE = ' (opens once, until ';

/** `https://… (opens once, until 2026-11-26 14:05 UTC)`: the minute that the service granted, readable in every zone. */
export function linkText(link: string, expiresAt: number): string {
  const until = new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ');
  return `${link}${OPENS_ONCE}${until} UTC)`;
}

async function makeLink(secret: string, signal: AbortSignal): Promise<LinkAnswer | LinkProblem> {
  const id = newId();
  const cancel = (): void => void send('link:cancel', { id }).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await send('link:create', { id, secret });
  } catch {
    return { ok: false, reason: 'lost' };
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/**
 * Makes a link for each secret that has none yet, one after the other, and adds its text to `made`: what was made before
 * a failure is not made again by a retry.
 * @param progress told before each request how many links there are already
 * @returns the first failure, or undefined when all secrets have a link
 */
export async function makeLinks(
  secrets: readonly string[],
  made: Map<string, string>,
  signal: AbortSignal,
  progress: (done: number) => void = () => undefined,
): Promise<LinkProblem | undefined> {
  for (const secret of secrets) {
    if (made.has(secret)) continue;
    progress(made.size);
    const answer = await makeLink(secret, signal);
    if (answer.ok) made.set(secret, linkText(answer.link, answer.expiresAt));
    if (signal.aborted) return { ok: false, reason: 'cancelled' };
    if (!answer.ok) return answer;
  }
  return undefined;
}
