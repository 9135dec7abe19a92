import { linkText } from '../links/link-text.ts';
import type { LinkAnswer } from './protocol.ts';
import { newId } from './new-id.ts';
import { send } from './send.ts';

/** Why there is no link. `lost`: the worker was killed or the extension updated, so nobody can tell whether one was made. */
export type LinkProblem = Exclude<LinkAnswer, { ok: true }> | { readonly ok: false; readonly reason: 'lost' };

/** Whether a link may be there that the person, who cancelled, does not use. */
const mayExist = (answer: LinkAnswer | LinkProblem): boolean =>
  answer.ok || answer.reason === 'lost' || 'mayExist' in answer;

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
    if (signal.aborted) return { ok: false, reason: 'cancelled', ...(mayExist(answer) && { mayExist: true }) };
    if (!answer.ok) return answer;
  }
  return undefined;
}
