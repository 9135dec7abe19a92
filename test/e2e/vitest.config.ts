import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** The matrices take minutes: begun last, they would be waited for alone. */
const isMatrix = ({ moduleId }: TestSpecification): boolean => /\/(?:editors|uploads)\.test\.ts$/.test(moduleId);

class MatricesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => Number(isMatrix(other)) - Number(isMatrix(one)));
  }
}

/** Real browsers. They wait more than they work: two specs at once serve two cores. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    maxWorkers: 2,
    // What they import is read once a worker; nothing is kept in it but browsers that wait for the next spec (browsers.ts).
    isolate: false,
    runner: 'test/e2e/runner.ts',
    sequence: { sequencer: MatricesFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What went wrong on a machine that is not at hand is told by the message alone.
    chaiConfig: { truncateThreshold: 0 },
    globalSetup: ['test/e2e/setup.ts'],
  },
});
