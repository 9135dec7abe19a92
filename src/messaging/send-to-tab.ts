import { postToTab, type TabTarget } from '../platform/tabs.ts';
import type { Answer, Name, Reply } from './protocol.ts';
import { answerIn, type Requested } from './send.ts';

/** Sends a request to the content scripts of a tab, or of one of its frames, and gives the first answer. */
export const sendToTab = async <N extends Name>(
  target: TabTarget,
  name: N,
  ...[request]: Requested<N>
): Promise<Answer<N>> =>
  answerIn(name, (await postToTab(target, { tokenVeil: name, request })) as Reply<N> | undefined);
