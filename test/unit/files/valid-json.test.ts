import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/files/index.ts';
import { secretValue } from './samples.ts';

/** Values as they stand under a secret's key: plain, and with what JSON escapes. */
const value = fc
  .tuple(
    fc.string({ maxLength: 12 }),
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom('', '"', '\\', '\n', '/', 'é', '😀', '\\"'),
  )
  .map(([start, seed, awkward]) => start + secretValue(seed, 18) + awkward);
const fields = fc.record({ password: value, accessToken: value, note: fc.string(), 'x-api-key': value });
const har = fc.record({ fields, body: fields, twice: fields }).map(({ fields: plain, body, twice }) => ({
  log: { plain, postData: { text: JSON.stringify({ ...body, inner: JSON.stringify(twice) }) } },
}));

describe('a clean file', () => {
  it('is JSON if it was, in every level, with the same keys', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(har, fc.constantFrom(undefined, 2), async (content, indent) => {
        const file = new File([JSON.stringify(content, undefined, indent)], 'a.har');
        const parsed = JSON.parse(await (await cleanFile(file)).file.text()) as typeof content;
        expect(Object.keys(parsed.log.plain)).toEqual(Object.keys(content.log.plain));
        const body = JSON.parse(parsed.log.postData.text) as Record<string, string>;
        expect(Object.keys(JSON.parse(body['inner'] ?? '') as object)).toEqual(Object.keys(content.log.plain));
      }),
      { numRuns: 150 },
    );
  });
});
