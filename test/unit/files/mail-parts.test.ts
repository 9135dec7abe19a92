import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/files/index.ts';
import { secretValue } from './samples.ts';

const SECRET = secretValue(7);

const coded = (text: string, lineEnd = '\r\n'): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join(lineEnd);

/** A mail of two parts; the first holds `text`, as most mail programs write what is not ASCII. */
const mail = (text: string, type = 'text/plain; charset=UTF-8', lineEnd = '\r\n'): string =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="cut"',
    '',
    '--cut',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    '',
    coded(text, lineEnd),
    '--cut',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    coded(`not a picture, password=${SECRET}`, lineEnd),
    '--cut--',
    '',
  ].join(lineEnd);

const clean = (source: string, name = 'ticket.eml'): ReturnType<typeof cleanFile> =>
  cleanFile(new File([source], name));

/** What the reader of the first part sees. */
function firstPart(source: string): string {
  const [, part = ''] = source.split(/^--cut\r?\n/m);
  return Buffer.from(part.split(/\r?\n\r?\n/)[1] ?? '', 'base64').toString();
}

describe('a part of an e-mail in base64', () => {
  const text = `Schöne Grüße,\nmein Passwort: ${SECRET}, nochmal ${SECRET}.\nTelefon +49 30 1234\n`;

  it.each(['\r\n', '\n'])('is cleaned, and all else of it stays (%j)', async (lineEnd) => {
    const source = mail(text, undefined, lineEnd);
    const { file, report } = await clean(source);
    const result = await file.text();
    const stars = '*'.repeat(SECRET.length - 6);
    expect(firstPart(result)).toBe(text.replaceAll(SECRET, `${SECRET.slice(0, 3)}${stars}${SECRET.slice(-3)}`));
    // The third is the copy in what calls itself a picture.
    expect(report).toMatchObject({ format: 'eml', total: 3 });
    expect(result.split(lineEnd).map(({ length }) => length)).toEqual(
      source.split(lineEnd).map(({ length }) => length),
    );
  });

  it('is clean once it was cleaned', async () => {
    const { file } = await clean(mail(text));
    expect((await clean(await file.text())).report.status).toBe('clean');
  });

  it.each(['text/html', 'application/json', 'application/problem+json', 'message/delivery-status'])(
    'is read as %s',
    async (type) => {
      expect((await clean(mail(`password=${SECRET}`, type))).report.status).toBe('findings');
    },
  );

  it('is read to its end, though its headers are far away', async () => {
    const file = new File([mail(`${'all is well\n'.repeat(3000)}password=${SECRET}\n`)], 'ticket.eml');
    const layout = { zone: 8000, back: 2000, ahead: 4000 };
    expect((await cleanFile(file, {}, layout)).report).toMatchObject({ status: 'findings', total: 2 });
  });

  it('is not read where it is a picture', async () => {
    expect((await clean(mail('hello'))).report.status).toBe('clean');
  });

  it('is cleaned where a zero byte stands in it', async () => {
    const { file } = await clean(mail(`\0\npassword=${SECRET}\n`));
    expect(firstPart(await file.text())).not.toContain(SECRET);
  });

  it('keeps every byte around its secrets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), async (a, b) => {
        const source = mail(`${a.toWellFormed()}\npassword=${SECRET}\n${b}`);
        const result = await (await clean(source)).file.text();
        expect(result.length).toBe(source.length);
        expect(firstPart(result)).not.toContain(SECRET);
        const sameAs = firstPart(source).replace(SECRET, '').length;
        expect(firstPart(result).replace(/password=[^\n]*/, 'password=').length).toBe(sameAs);
      }),
      { numRuns: 10 },
    );
  });
});
