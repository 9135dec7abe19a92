import { apply, dispatchEvent } from './wrap.ts';

/** Heard by `content/watch/readings.ts`, which shares nothing with this room. */
const READS = 'token-veil-reads';

// As they are before the page's first script: what it puts in their place later would hear what is asked.
const { MessageChannel: Channel, MessageEvent: Question } = window;

/**
 * Asks the content script about what the page is about to read.
 * @param refusal name of the error that the page gets when the person lets it read nothing.
 * @returns what the page is to read in its place; null for the thing itself, also where nobody takes the question: it was
 *   checked just now, or this page is not watched.
 */
export const ask = <T>(data: unknown, refusal: string): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new Channel();
    port1.onmessage = ({ data: answer }) =>
      answer === undefined ? reject(new DOMException('Cancelled', refusal)) : resolve(answer as T);
    const question = new Question(READS, { data, ports: [port2], cancelable: true });
    if (apply(dispatchEvent, window, [question])) resolve(null);
  });
