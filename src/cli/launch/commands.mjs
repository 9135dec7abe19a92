/** Every `npm run` command: the TypeScript that does it, and what must be on the machine for it with these arguments. */
export const COMMANDS = {
  start: {
    entry: 'test/start/start.ts',
    needs: (args) => [args.includes('--firefox') ? 'firefox' : 'chromium', 'display'],
  },
  test: { entry: 'test/run-all.ts', needs: () => ['chromium', 'firefox', 'redis', 'display', 'requestTracker'] },
  rules: { entry: 'src/cli/rule-docs.ts', needs: () => [] },
  tables: { entry: 'test/e2e/tables.ts', needs: () => [] },
  pictures: { entry: 'test/start/pictures.ts', needs: () => [] },
  build: { entry: 'src/cli/build.ts', needs: () => [] },
  bench: { entry: 'test/bench/index.ts', needs: () => ['chromium', 'redis', 'display'] },
  'bench:detect': { entry: 'test/bench/detect.ts', needs: () => [] },
  detect: { entry: 'src/cli/detect.ts', needs: () => [] },
  mask: { entry: 'src/cli/mask.ts', needs: () => [] },
  service: { entry: 'src/service/main.ts', needs: () => [] },
};
