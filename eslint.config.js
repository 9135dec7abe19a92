import boundaries from 'eslint-plugin-boundaries';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Who may import whom: the arrows of docs/DESIGN.md. A room may always import itself. */
const ARROWS = {
  core: [],
  waiting: [],
  files: ['core'],
  links: [],
  portals: [],
  platform: ['core', 'waiting', 'portals'],
  messaging: ['core', 'waiting', 'files', 'links', 'platform'],
  ui: ['core', 'platform'],
  page: [],
  content: ['core', 'waiting', 'files', 'links', 'portals', 'platform', 'messaging', 'ui'],
  background: ['core', 'waiting', 'links', 'portals', 'platform', 'messaging', 'scanner', 'content', 'page', 'ui'],
  scanner: ['core', 'files', 'messaging'],
  popup: ['core', 'waiting', 'files', 'links', 'portals', 'platform', 'messaging', 'ui'],
  options: ['core', 'waiting', 'links', 'portals', 'platform', 'messaging', 'ui'],
  onboarding: ['core', 'messaging', 'ui', 'options'],
  permit: ['links', 'platform', 'messaging', 'ui'],
  service: [],
  cli: ['core', 'files'],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'public/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,js,mjs}'],
    plugins: { boundaries, 'no-unsanitized': noUnsanitized },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': Object.keys(ARROWS).map((room) => ({ type: room, pattern: `src/${room}` })),
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(ARROWS).map(([room, others]) => ({
            from: { element: { type: room } },
            allow: [room, ...others].map((type) => ({ to: { element: { type } } })),
          })),
        },
      ],
    },
  },
  {
    // What is on every page brings nothing of what acts: docs/decisions/0002-compact-rules.md.
    files: ['src/content/watch/**/*.ts', 'src/content/{watch,by-hand}.iife.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^\\.\\./(?:hands|guard|prompts|uploads|share|intake)\\.ts$|^\\./(?:guard|prompts|uploads|share|intake)\\.ts$|/prompt/|/core/(?:index|detect)\\.ts$|/core/decide/',
              allowTypeImports: true,
              message: 'It belongs to the hands.',
            },
          ],
        },
      ],
    },
  },
  // In core/context: keys ← values ← readers.
  ...[
    ['keys', 'values|readers'],
    ['values', 'readers'],
  ].map(([room, above]) => ({
    files: [`src/core/context/${room}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: `/(?:${above})/` }] }] },
  })),
  { files: ['src/**/*.ts'], ...regexp.configs.recommended },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/service/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // The polyfill and the raw extension namespaces have one door: platform.
    files: ['src/**/*.ts'],
    ignores: ['src/platform/**'],
    rules: {
      'no-restricted-imports': ['error', 'webextension-polyfill'],
      'no-restricted-globals': ['error', 'chrome', 'browser'],
    },
  },
);
