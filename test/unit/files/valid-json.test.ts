import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/core/index.ts';
import { cleanFile } from '../../../src/files/index.ts';
import { secretValue } from './samples.ts';

/** Values as they stand under a secret's key: plain, and with what JSON escapes. */
const value = fc
  .tuple(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('key("', 'token: "', '{"secret":"', "password='", 'Bearer ', '<Password>', 'Cookie: sid='),
    ),
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom('', '"', '\\', '\n', '/', 'é', '😀', '\\"'),
  )
  .map(([start, seed, awkward]) => start + secretValue(seed, 18) + awkward);
const fields = fc.record({ password: value, accessToken: value, note: fc.string(), 'x-api-key': value });
const har = fc.record({ fields, body: fields, twice: fields }).map(({ fields: plain, body, twice }) => ({
  log: { plain, postData: { text: JSON.stringify({ ...body, inner: JSON.stringify(twice) }) } },
}));

/** What makes a text safe to be sent, each in its own way. */
const CLEANERS: readonly (readonly [string, (text: string) => string | Promise<string>])[] = [
  ['a clean file', async (text) => (await cleanFile(new File([text], 'a.har'))).file.text()],
  ['a masked text', (text) => mask(text)],
];

interface Body extends Record<string, string> {
  readonly inner: string;
}

/** The keys in each level of a text that was cleaned; throws where it is no JSON any more. */
function keysOf(clean: string): string[][] {
  const { log } = JSON.parse(clean) as { log: { plain: object; postData: { text: string } } };
  const { inner, ...body } = JSON.parse(log.postData.text) as Body;
  return [log.plain, body, JSON.parse(inner) as object].map((level) => Object.keys(level));
}

describe.each(CLEANERS)('%s', (_name, clean) => {
  it('is JSON if it was, in every level, with the same keys', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(har, fc.constantFrom(undefined, 2), async (content, indent) => {
        const keys = Object.keys(content.log.plain);
        expect(keysOf(await clean(JSON.stringify(content, undefined, indent)))).toEqual([keys, keys, keys]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([String.raw`"`, '\\', String.raw`\"`])(
    'keeps the quotes around a secret that ends in %s elsewhere',
    async (end) => {
      const secret = secretValue(1, 18);
      const plain = { password: secret, accessToken: secret, 'x-api-key': secret };
      const longer = { ...plain, password: secret + end };
      for (const awkward of [0, 1, 2]) {
        const [top, body, inner] = [0, 1, 2].map((level) => (level === awkward ? longer : plain));
        const text = JSON.stringify({ ...body, inner: JSON.stringify(inner) });
        const cleaned = await clean(JSON.stringify({ log: { plain: top, postData: { text } } }));
        expect(cleaned).not.toContain(secret);
        const keys = Object.keys(plain);
        expect(keysOf(cleaned)).toEqual([keys, keys, keys]);
      }
    },
  );

  it.each(['key("', 'a token("'])(
    'takes nothing for a secret that stands behind the string that %s begins in',
    async (start) => {
      const secret = secretValue(1, 18);
      const plain = { password: secret, accessToken: secret, 'x-api-key': secret };
      for (const key of Object.keys(plain)) {
        const text = JSON.stringify({ ...plain, inner: JSON.stringify(plain) });
        const cleaned = await clean(
          JSON.stringify({ log: { plain: { ...plain, [key]: start + secret }, postData: { text } } }),
        );
        expect(cleaned).not.toContain(secret);
        const keys = Object.keys(plain);
        expect(keysOf(cleaned)).toEqual([keys, keys, keys]);
      }
    },
  );

  it('masks the secret at which a log cut a body off, and leaves what follows', async () => {
    const secret = secretValue(2, 18);
    const body = JSON.stringify({ inner: JSON.stringify({ accessToken: secret }) });
    for (const whole of [JSON.stringify({ accessToken: secret }), body]) {
      const cut = whole.slice(0, whole.indexOf(secret) + secret.length);
      const content = { body: cut, status: 200, note: 'a "quoted" word' };
      const masked = JSON.parse(await clean(JSON.stringify(content))) as typeof content;
      expect(masked).toEqual({ ...content, body: cut.replace(secret, `${secret.slice(0, 2)}***${secret.slice(-2)}`) });
    }
  });
});
