import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { detect } from '../../../src/core/index.ts';
import type { BenignFile } from './corpus.ts';

export interface Speed {
  /** Megabytes of UTF-8 per second on one core, the best of several rounds. */
  readonly detect: number;
  readonly secretlint: number;
  readonly times: number;
}

const ROUNDS = 3;

async function bestRound(bytes: number, round: () => Promise<void> | void, rounds = ROUNDS): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await round();
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((10 * (bytes / 1e6)) / (best / 1e3)) / 10;
}

/** Both detectors on the same text in the same run. */
export async function measureSpeed(files: readonly BenignFile[]): Promise<Speed> {
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
  const ours = await bestRound(bytes, () => {
    for (const { text } of files) detect(text, { source: 'file' });
  });
  const theirs = await bestRound(
    bytes,
    async () => {
      for (const { text, file } of files) {
        await lintSource({
          source: { content: text, filePath: `/${file}`, ext: '', contentType: 'text' },
          options: { config, noPhysicFilePath: true },
        });
      }
    },
    1,
  );
  return { detect: ours, secretlint: theirs, times: Math.round((10 * ours) / theirs) / 10 };
}
