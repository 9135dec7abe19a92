import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../../src/cli/rule-docs.ts';

it('docs/rules.md is the registry as it stands; `npm run rules` writes it', () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
});
