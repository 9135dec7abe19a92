import { postMessage } from '../platform/runtime.ts';
import type { Answer, Envelope, Name, Reply, Request } from './protocol.ts';

const isReply = <N extends Name>(value: unknown): value is Reply<N> =>
  typeof value === 'object' && value !== null && ('answer' in value || 'error' in value);

/**
 * Sends a request to whoever handles `name` and gives its answer.
 * @param tab sends to the content script of that tab (and frame) instead of the extension's own contexts.
 * @throws Error when nobody answered (worker killed, extension updated) or the handler threw. Never holds request data.
 */
export async function send<N extends Name>(
  name: N,
  ...[request, tab]: Request<N> extends undefined
    ? [request?: undefined, tab?: { id: number; frame?: number }]
    : [request: Request<N>, tab?: { id: number; frame?: number }]
): Promise<Answer<N>> {
  const reply = await postMessage({ tokenVeil: name, request }, tab);
  if (!isReply<N>(reply)) throw new Error(`${name}: no answer`);
  if ('error' in reply) throw new Error(`${name}: ${reply.error}`);
  return reply.answer;
}

export type { Envelope };
