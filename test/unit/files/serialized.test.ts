import { expect, it } from 'vitest';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';
import { cleanFile } from '../../../src/files/clean-file.ts';

it('a mask keeps the length that PHP counted, and is short where nobody counts', async () => {
  const key = alnum(32);
  const text = `API_KEY=${key}\nINSERT INTO wp_options VALUES (1,'a:1:{s:7:\\"api_key\\";s:32:\\"${key}\\";}');\n`;
  const { file } = await cleanFile(new File([text], 'options.sql'));
  const masked = await file.text();
  expect(masked).toMatch(/^API_KEY=\w{4}\*{3}\w{4}\n/);
  expect(masked).toMatch(/s:32:\\"\w{4}\*{24}\w{4}\\";}'\);\n$/);
});

it('a mask has no quotes where a copy stands in a string', async () => {
  const value = `%${alnum(6)}`;
  const { file } = await cleanFile(new File([`db_password: ${value}\nnote: '{"password":"${value}"}'\n`], 'app.yaml'));
  expect(await file.text()).toBe(`db_password: "***"\nnote: '{"password":"***"}'\n`);
});
