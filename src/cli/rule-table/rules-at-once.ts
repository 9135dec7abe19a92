import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const TABLE = JSON.stringify(resolve('src/core/rules/compact/active.ts'));
const AT_ONCE = `export { getMatchers } from ${TABLE};\nexport const giveMatchers = () => {};\n`;

/**
 * Our own pages and workers have the rules from the start. Content scripts get them later; crxjs bundles these without
 * plugins, so what is replaced here stays as it is there.
 */
export const rulesAtOnce = (): Plugin => ({
  name: 'rules-at-once',
  enforce: 'pre',
  load: (id) => (id.endsWith('/core/rules/late.ts') ? AT_ONCE : null),
});
