import selfTestScript from '../content/self-test.iife.ts?script';
import type { SelfTest } from '../content/self-test.iife.ts';
import type { SelfTestOutcome } from '../messaging/protocol.ts';
import { runInFrames, runScript } from '../platform/scripting.ts';
import { putHands } from './hands.ts';

type Tested = typeof globalThis & { readonly tokenVeilSelfTest?: SelfTest };

const RANK = ['read-only', 'visible', 'focused'] as const;

/** Has a made-up token go through the field of a tab that the person uses, whichever frame that is in. */
export async function testPage(tab: number): Promise<SelfTestOutcome> {
  if (!(await runScript(selfTestScript, tab))) return { result: 'not-watched' };
  const ranks = await runInFrames(tab, () => (globalThis as Tested).tokenVeilSelfTest?.rank());
  const [best] = ranks
    .flatMap(({ frame, answer }) => (answer ? { frame, rank: RANK.indexOf(answer) } : []))
    .toSorted((a, b) => b.rank - a.rank);
  if (!best) return { result: 'no-field' };
  await putHands(tab, best.frame);
  const [tested] = await runInFrames(tab, () => (globalThis as Tested).tokenVeilSelfTest?.run(), best.frame);
  return tested?.answer ?? { result: 'not-watched' };
}
