import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/files/clean-file.ts';
import { bytesOf, encoded, secretValue } from './samples.ts';

/** No key and no value of these texts reaches further. */
const CONTEXT = 512;

const value = fc.integer({ min: 1, max: 12 }).map((seed) => secretValue(seed, 10 + seed * 3));
const fragment = fc.oneof(
  value.map((secret) => `{"password": "${secret}"}`),
  value.map((secret) => `body: "{\\"accessToken\\":\\"${secret}\\"}"`),
  value.map((secret) => `GET /a?api_key=${secret}&b=1`),
  value.map((secret) => `Authorization: Bearer ${secret}\r\n`),
  value.map((secret) => `Cookie: theme=dark; session_id=${secret}; lang=de`),
  value.map((secret) => `postgres://app:${secret}@db.example.com/main`),
  value.map((secret) => `<Password>${secret}</Password>`),
  value.map((secret) => `{"name":"x-api-key","value":"${secret}"}`),
  fc.integer({ min: 1, max: 9 }).map((seed) => `${'gh'}p_${secretValue(seed, 36)}`),
  value.map((secret) => `a copy ${secret} of it`),
  fc.constantFrom('\n', '\r\n', ' ', 'Größe', '😀😀', '日本語', '"', '\\', '{', '}', ', ', '\0'),
  fc.stringMatching(/^[a-z ]{0,60}$/),
);
const text = fc.array(fragment, { minLength: 1, maxLength: 40 }).map((fragments) => fragments.join(''));
const encoding = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const, 'latin1' as const);

describe('pieces', () => {
  it('make no difference to the result', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(text, encoding, fc.integer({ min: 1, max: 3000 }), async (content, written, zone) => {
        const file = new File([encoded(content, written, written !== 'latin1')], 'a.log');
        const whole = await cleanFile(file);
        const pieces = await cleanFile(file, {}, { zone, back: CONTEXT, ahead: CONTEXT });
        expect(await bytesOf(pieces.file)).toEqual(await bytesOf(whole.file));
        expect(pieces.report).toEqual(whole.report);
      }),
      { numRuns: 80 },
    );
  });

  it('give each place the name of its own key', async () => {
    const secret = secretValue(3, 28);
    const content = `{"accessToken":"${secret}"}\nCookie: session_id=${secret}; lang=de\n{"accessToken":"${secret}"}\n`;
    const { report } = await cleanFile(new File([content], 'a.log'), {}, { zone: 1, back: 64, ahead: 64 });
    expect(report.counts.map(({ rule, count }) => [rule, count])).toEqual([
      ['secret-value', 2],
      ['session-cookie', 1],
    ]);
  });

  it('name a place alike whether or not another key of its secret is in the same piece', async () => {
    const secret = secretValue(1, 13);
    const between = ' word'.repeat(150);
    const content = `{"password": "${secret}"}${between}body: "{\\"accessToken\\":\\"${secret}\\"}"`;
    const file = new File([content], 'a.log');
    for (const layout of [undefined, { zone: 1, back: CONTEXT, ahead: CONTEXT }]) {
      const { report } = await cleanFile(file, {}, layout);
      expect(report.counts.map(({ rule, count }) => [rule, count])).toEqual([
        ['password', 1],
        ['secret-value', 1],
      ]);
    }
  });

  it('find a private key that lies across many borders, in one line and in many', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => secretValue(i + 1, 64));
    const armour = (kind: string): string => `-----${kind} RSA PRIVATE ${'KEY'}-----`;
    const key = [armour('BEGIN'), ...lines, armour('END')].join('\n');
    for (const content of [`log\n${key}\nlog\n`, JSON.stringify({ log: key })]) {
      const layout = { zone: 100, back: 1000, ahead: 8000 };
      const clean = await (await cleanFile(new File([content], 'a.log'), {}, layout)).file.text();
      for (const line of lines) expect(clean).not.toContain(line);
      expect(clean).toContain('BEGIN RSA');
    }
  });

  it('are cut in one endless line too', async () => {
    const secret = secretValue(3);
    const minified = `{"a":${'[1,2,{"b":"c"}],'.repeat(400)}"password":"${secret}","d":${'9'.repeat(5000)}}`;
    for (const zone of [64, 1000, 4096]) {
      const { file } = await cleanFile(new File([minified], 'a.har'), {}, { zone, back: CONTEXT, ahead: CONTEXT });
      expect(await file.text()).toBe(minified.replace(secret, `${secret.slice(0, 3)}***${secret.slice(-3)}`));
    }
  });
});
