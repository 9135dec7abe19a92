import { extensionId, extensionOrigin, onMessage, type Sender } from '../platform/runtime.ts';
import type { Answer, Envelope, Name, Reply, Request } from './protocol.ts';

export type Handler<N extends Name> = (request: Request<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
export type Handlers = { readonly [N in Name]?: Handler<N> };

/** What a content script may ask for. It runs beside a page that may be hostile, so the rest is for our own pages alone. */
const OPEN_TO_CONTENT: ReadonlySet<Name> = new Set<Name>([
  'link:create',
  'link:cancel',
  'link:permit',
  'advice:get',
  'hands:load',
  'settings:except',
  'options:open',
  'tab:report',
  'scanner:wake',
  'files:check',
  'files:cancel',
]);

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'tokenVeil' in message && typeof message.tokenVeil === 'string';

/** Whether the message comes from one of our own pages, worker or background, not from a content script. */
const isOurPage = (sender: Sender): boolean => sender.url?.startsWith(`${extensionOrigin()}/`) ?? !sender.tab;

async function answer<N extends Name>(handler: Handler<N>, request: Request<N>, sender: Sender): Promise<Reply<N>> {
  try {
    return { answer: await handler(request, sender) };
  } catch (error) {
    // The class of the error and no more: messages of libraries may quote what they were given.
    return { error: error instanceof Error ? error.name : 'Error' };
  }
}

/**
 * Answers the messages that `handlers` names and leaves all others to other contexts.
 * Messages of other extensions, and of content scripts beyond their list, get no answer at all.
 */
export function route(handlers: Handlers): () => void {
  return onMessage((message, sender) => {
    if (sender.id !== extensionId() || !isEnvelope(message)) return undefined;
    const name = message.tokenVeil;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handler || !(OPEN_TO_CONTENT.has(name) || isOurPage(sender))) return undefined;
    return answer(handler as Handler<Name>, message.request, sender);
  });
}
