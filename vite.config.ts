import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { encodeRules } from './src/cli/rule-table/encode.ts';
import { classicScripts } from './src/cli/classic-scripts.ts';
import { licences } from './src/cli/licences.ts';
import { tidyBundle } from './src/cli/tidy-bundle.ts';
import { manifestFor, type Browser } from './src/cli/manifest-for.ts';
import { namingRules, pageRules } from './src/core/rules/active.ts';
import { notes } from './src/core/rules/notes.ts';

const browserOf = (mode: string): Browser => (mode === 'firefox' ? 'firefox' : 'chromium');

/** Specs that set a stage: modules, globals and documents of their own. */
const STAGED = [
  'test/unit/{background,content,messaging,pages,platform,scanner,ui}/**/*.test.ts',
  // An engine whose methods of patterns were ever replaced stays slow.
  'test/unit/core/linear.test.ts',
];

/** `vite build --mode chromium|firefox`. Nothing in the output depends on the time or the folder of the build. */
export default defineConfig(({ mode, command }) => {
  const browser = browserOf(mode);
  // Asked of the command, not of vitest's environment: an end-to-end spec that is run by itself builds within it.
  const isBuild = command === 'build';
  const tables = isBuild
    ? {
        PAGE_RULES: JSON.stringify(encodeRules(pageRules())),
        NAMING_RULES: JSON.stringify(encodeRules(namingRules())),
        RULE_NOTES: JSON.stringify(notes),
      }
    : {};
  return {
    mode: browser,
    // The extension carries the rules as compact tables; the tests and the command line read the sources.
    ...(isBuild && {
      define: tables,
      resolve: {
        alias: [{ find: /^.*\/rules\/(active|notes)\.ts$/, replacement: resolve('src/core/rules/compact/$1.ts') }],
      },
    }),
    // The tests import single modules; the extension is built for the browsers alone.
    plugins: isBuild
      ? [
          classicScripts(),
          licences(),
          crx({
            manifest: manifestFor(browser, manifest) as unknown as ManifestV3Export,
            browser: browser === 'firefox' ? 'firefox' : 'chrome',
          }),
          tidyBundle(tables),
        ]
      : [],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox140' : 'chrome148',
      modulePreload: false,
      sourcemap: false,
      rollupOptions: {
        input: {
          onboarding: resolve('src/onboarding/index.html'),
          permit: resolve('src/permit/index.html'),
          ...(browser === 'chromium' && { offscreen: resolve('src/scanner/offscreen.html') }),
        },
      },
    },
    test: {
      environment: 'node',
      maxWorkers: '100%',
      // For what hangs. A slow machine that does other things as well is no failure.
      testTimeout: 60_000,
      projects: [
        { extends: true, test: { name: 'rooms', include: STAGED } },
        // These put nothing in the place of a module or a global: the hundreds of rules are read once, not once a file.
        {
          extends: true,
          test: { name: 'logic', include: ['test/{unit,service}/**/*.test.ts'], exclude: STAGED, isolate: false },
        },
      ],
    },
  };
});
