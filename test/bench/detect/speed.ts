import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { detect } from '../../../src/core/index.ts';
import type { BenignFile } from './corpus.ts';

export interface Speed {
  /** Megabytes of UTF-8 per second of the processor, the best of several rounds: other programs do not make them fewer. */
  readonly detect: number;
  readonly secretlint: number;
  readonly times: number;
}

/** The first one warms both up: the engine compiles what it runs often. */
const ROUNDS = 4;

async function timeOf(round: () => Promise<void> | void): Promise<number> {
  const start = process.cpuUsage();
  await round();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Both detectors on the same text in the same run, round by round in turns: what the machine does meets both. */
export async function measureSpeed(files: readonly BenignFile[]): Promise<Speed> {
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
  const best = { ours: Infinity, theirs: Infinity };
  for (let i = 0; i < ROUNDS; i++) {
    const ours = await timeOf(() => {
      for (const { text } of files) detect(text, { source: 'file' });
    });
    const theirs = await timeOf(async () => {
      for (const { text, file } of files) {
        await lintSource({
          source: { content: text, filePath: `/${file}`, ext: '', contentType: 'text' },
          options: { config, noPhysicFilePath: true },
        });
      }
    });
    best.ours = Math.min(best.ours, ours);
    best.theirs = Math.min(best.theirs, theirs);
  }
  const perSecond = (ms: number): number => Math.round((10 * bytes) / 1e3 / ms) / 10;
  return {
    detect: perSecond(best.ours),
    secretlint: perSecond(best.theirs),
    times: Math.round((10 * best.theirs) / best.ours) / 10,
  };
}
