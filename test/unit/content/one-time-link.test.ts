import { expect, it } from 'vitest';
import { isKeyOfLink } from '../../../src/content/one-time-link.ts';
import { linkText } from '../../../src/links/link-text.ts';
import { lower } from '../../../src/core/rule-kit/made-up.ts';

const BASE = 'https://us.onetimesecret.com';
const key = lower(31);

const isKey = (text: string, value = key): boolean => {
  const start = text.lastIndexOf(value);
  return isKeyOfLink(text, { start, end: start + value.length }, BASE);
};

it.each([
  ['as it is put in', linkText(`${BASE}/secret/${key}`, 0)],
  ['in quotes, behind a name', `{"token": "${BASE}/secret/${key}"}`],
  ['in markdown', `[the token](${BASE}/secret/${key})`],
  ['in a query', `url=${BASE}/secret/${key}`],
  ['of an account with a domain of its own', linkText(`https://secrets.example.com/secret/${key}`, 0)],
])('knows the key of a link %s', (_where, text) => {
  expect(isKey(text)).toBe(true);
});

it.each([
  ['a query of the same service', `${BASE}/?token=${key}`],
  ['a query behind a link', `${BASE}/secret/${lower(31)}?token=${key}`],
  ['another path', `${BASE}/receipt/${key}`],
  ['another service', `https://api.example.com/secret/${key}`],
  ['an address that only begins like the service', `${BASE}.example.com/secret/${key}`],
  ['no address at all', `/secret/${key} (opens once, until`],
])('takes a token in %s for what it is', (_where, text) => {
  expect(isKey(text)).toBe(false);
});
