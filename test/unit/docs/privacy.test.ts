import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };

const page = readFileSync('docs/privacy.md', 'utf8');

it('justifies every permission of the manifest, and no other', () => {
  const [, section = ''] = page.split('## Permissions');
  const [list = ''] = section.split('\n## ');
  const rows = list.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual([...manifest.permissions, ...manifest.optional_host_permissions].toSorted());
});
