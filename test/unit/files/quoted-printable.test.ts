import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/files/index.ts';
import { readQuotedPrintable, sourceSpans } from '../../../src/files/mail/quoted-printable.ts';
import { secretValue } from './samples.ts';

const SECRET = secretValue(7);
const MASK = `${SECRET.slice(0, 3)}***${SECRET.slice(-3)}`;
const mail = (body: string): File => new File([`MIME-Version: 1.0\r\n\r\n${body}`], 'ticket');

describe('readQuotedPrintable', () => {
  it('shows what the reader sees, and the way back', () => {
    const source = 'a=3Db=\r\ncd=\nef=E9=2B';
    const view = readQuotedPrintable(source);
    expect(view.text).toBe('a=bcdef=E9+');
    const spans = [...view.text].map((_, i) => ({ start: i, end: i + 1 }));
    expect(sourceSpans(view, spans).map(({ start, end }) => source.slice(start, end))).toEqual([
      ...['a', '=3D', 'b', 'c', 'd', 'e', 'f', '=', 'E', '9', '=2B'],
    ]);
  });

  it('loses nothing of any text', () => {
    const pieces = fc.array(fc.constantFrom('=3D', '=\r\n', '=\n', '=', 'x', '=C3', '\n'), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (list, a, b) => {
        const source = list.join('');
        const view = readQuotedPrintable(source);
        const [start, end] = [a, b].map((n) => Math.min(n, view.text.length)).sort((x, y) => x - y);
        if (start === undefined || end === undefined || start === end) return;
        const [span] = sourceSpans(view, [{ start, end }]);
        expect(readQuotedPrintable(source.slice(span?.start, span?.end)).text).toBe(view.text.slice(start, end));
      }),
    );
  });
});

describe('an e-mail', () => {
  it('is cleaned of a token that the line length cut', async () => {
    const file = mail(`hello password=3D${SECRET.slice(0, 9)}=\r\n${SECRET.slice(9)} bye=\r\n\r\ncopy ${SECRET}\r\n`);
    const { file: clean, report } = await cleanFile(file);
    expect(await clean.text()).toContain(`hello password=3D${MASK} bye=\r\n\r\ncopy ${MASK}\r\n`);
    expect(report).toMatchObject({ format: 'eml', total: 2 });
  });

  it('is read as it stands, too', async () => {
    const plain = `4A${SECRET}`;
    const text = await (await cleanFile(mail(`a=\r\nb\r\npassword=${plain}\r\n`))).file.text();
    expect(text).not.toContain(SECRET);
    expect(text).toContain('a=\r\nb\r\npassword=4A');
  });
});
