import { defineConfig } from 'vitest/config';

/** Real browsers, one spec after the other: two cores, one clipboard, one focus. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // What went wrong on a machine that is not at hand is told by the message alone.
    chaiConfig: { truncateThreshold: 0 },
    globalSetup: ['test/e2e/setup.ts'],
  },
});
