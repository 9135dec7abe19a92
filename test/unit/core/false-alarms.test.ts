import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mask } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';

const folder = new URL('./false-alarms/', import.meta.url);

it.each(readdirSync(folder).sort())('%s stays as it is', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  expect(mask(text)).toBe(text);
  for (const line of text.split('\n')) expect(mask(line)).toBe(line);
});

const chosen = `${alnum(9)}x4Q7`;
/** A private key's first bytes say another thing than a certificate's: https://www.rfc-editor.org/rfc/rfc5958#section-2 */
const privateKey = `MIIEvgIBADANBgkqhkiG9w0BAQEFAASC${alnum(60)}`;

it.each([
  ['a password with a colon, and a user', `Password: Hotel:${chosen} User: anna`, chosen],
  ['of an owner', `the password of the owner of the account is ${chosen}`, chosen],
  [
    'a password with the sign of a fragment',
    `https://a.example/login?user=a&password=${chosen}#Haus=${chosen}`,
    chosen,
  ],
  ['a password that begins as a query', `Passwort: ?sun=${chosen}`, chosen],
  ['a key that somebody tells of', `I put key 'prod: ${chosen}${chosen}' in the env`, chosen],
  ['a secret with a name', `our client secret has id ${chosen}${chosen}`, chosen],
  ['a password with a duration in it', `password = 6.${chosen}`, chosen],
  ['a token beside a signature', `X-Signature: ok, token: ${chosen}`, chosen],
  ['a key of an HMAC', `hmac_key: ${chosen}`, chosen],
  ['a key whose name is told by its id', `the token with the name anna is ${chosen}`, chosen],
  ['a part of an address before a fragment', `rtsp://a.example/main&user=admin&password=${chosen}#video=copy`, chosen],
  ['an option of a game, and the next', `?ServerPassword=${chosen}?Port=7777`, chosen],
  ['a private key as a certificate', `jwt.credential.certificate: ${privateKey}`, privateKey],
])('what stands like one of these, and opens something, is masked: %s', (_what, text, secret) => {
  expect(mask(text)).not.toContain(secret.slice(4, -4));
});
