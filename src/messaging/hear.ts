import { extensionId, extensionUrl, onMessage, type Sender } from '../platform/runtime.ts';
import type { Answer, Envelope, Name, Reply, Request } from './protocol.ts';

export type Handler<N extends Name> = (request: Request<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
export type Handlers = { readonly [N in Name]?: Handler<N> };

/** Whether the message comes from one of our own pages, worker or background, not from a content script. */
const isOurPage = (sender: Sender): boolean => sender.url?.startsWith(extensionUrl('')) ?? !sender.tab;

async function answer<N extends Name>(handler: Handler<N>, request: Request<N>, sender: Sender): Promise<Reply<N>> {
  try {
    return { answer: await handler(request, sender) };
  } catch (error) {
    // The class of the error and no more: messages of libraries may quote what they were given.
    return { error: String(Object(error).name) };
  }
}

/**
 * Answers the messages that `handlers` names and leaves all others to other contexts. Messages of other extensions get no
 * answer at all, and content scripts none beyond what is open to them.
 */
export function hear(handlers: Handlers, isOpenToContent: (name: Name) => boolean = () => false): () => void {
  return onMessage((message, sender) => {
    if (sender.id !== extensionId()) return undefined;
    const { tokenVeil: name, request } = Object(message) as Envelope;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handler || !(isOpenToContent(name) || isOurPage(sender))) return undefined;
    return answer(handler as Handler<Name>, request, sender);
  });
}
