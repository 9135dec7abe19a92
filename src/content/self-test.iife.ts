import { pickField, type Rank } from './self-test/pick.ts';
import { runSelfTest } from './self-test/run.ts';
import type { SelfTestOutcome } from '../messaging/protocol.ts';

/** What the background asks of a frame. */
export interface SelfTest {
  /** How well the frame's field stands for what the person writes in. */
  readonly rank: () => Rank | undefined;
  readonly run: () => Promise<SelfTestOutcome>;
}

// Put into the frames of a page when the person asks for a test.
const frame = globalThis as { tokenVeilSelfTest?: SelfTest };
frame.tokenVeilSelfTest ??= { rank: () => pickField()?.rank, run: runSelfTest };
