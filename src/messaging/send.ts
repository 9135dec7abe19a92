import { postMessage } from '../platform/runtime.ts';
import type { Answer, Name, Reply, Request } from './protocol.ts';

/** A request, where the message has one. */
export type Requested<N extends Name> = Request<N> extends undefined ? [request?: undefined] : [request: Request<N>];

/** @throws Error when nobody answered (worker killed, extension updated) or the handler threw. Never holds request data. */
export function answerIn<N extends Name>(name: N, reply: Reply<N> | undefined): Answer<N> {
  if (!reply || 'error' in reply) throw new Error(name, { cause: reply });
  return reply.answer;
}

/** Sends a request to whoever of the extension's own contexts handles `name` and gives its answer. */
export const send = async <N extends Name>(name: N, ...[request]: Requested<N>): Promise<Answer<N>> =>
  answerIn(name, (await postMessage({ tokenVeil: name, request })) as Reply<N> | undefined);
