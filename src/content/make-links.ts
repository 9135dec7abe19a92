import { send } from '../messaging/send.ts';
import type { LinkAnswer } from '../messaging/protocol.ts';

export type LinkProblem = Exclude<LinkAnswer, { ok: true }> | { readonly ok: false; readonly reason: 'lost' };

/** `https://… (opens once, until 2026-11-26 14:05 UTC)`: the minute that the service granted, readable in every zone. */
export function linkText(link: string, expiresAt: number): string {
  const until = new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ');
  return `${link} (opens once, until ${until} UTC)`;
}

async function makeLink(secret: string, signal: AbortSignal): Promise<LinkAnswer | LinkProblem> {
  const id = crypto.randomUUID();
  const cancel = (): void => void send('link:cancel', { id }).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await send('link:create', { id, secret });
  } catch {
    // The worker was killed or the extension updated: nobody can tell whether the service made a link.
    return { ok: false, reason: 'lost' };
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/**
 * Makes a link for each secret that has none yet, one after the other, and adds it to `made`: what was made before a
 * failure is not made again by a retry.
 * @returns the first failure, or undefined when all secrets have a link.
 */
export async function makeLinks(
  secrets: readonly string[],
  made: Map<string, string>,
  signal: AbortSignal,
): Promise<LinkProblem | undefined> {
  for (const secret of secrets) {
    if (made.has(secret)) continue;
    const answer = await makeLink(secret, signal);
    if (signal.aborted) return { ok: false, reason: 'cancelled' };
    if (!answer.ok) return answer;
    made.set(secret, linkText(answer.link, answer.expiresAt));
  }
  return undefined;
}
