import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mask } from '../../../src/core/index.ts';

const folder = new URL('./false-alarms/', import.meta.url);

it.each(readdirSync(folder).sort())('%s stays as it is', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  expect(mask(text)).toBe(text);
  for (const line of text.split('\n')) expect(mask(line)).toBe(line);
});
