import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../src/files/reading/detect-encoding.ts';
import { MAGIC } from '../../../src/files/sniff/magic.ts';
import { sniff } from '../../../src/files/sniff/index.ts';
import { encoded } from './samples.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const sniffBytes = (head: Uint8Array, name = 'file') => sniff(head, head.subarray(-4096), name);
const LOG = '2026-01-01 12:00:00 INFO Größe der Anfrage: 12 kB, señal perdida\r\n'.repeat(20);

describe('sniff', () => {
  it.each(MAGIC.map((magic) => [magic.format, magic] as const))('names a %s by its first bytes', (_, magic) => {
    const head = new Uint8Array(512);
    head.set(bytes(magic.bytes), magic.at ?? 0);
    if (magic.and) head.set(bytes(magic.and.bytes), magic.and.at);
    const sniffed = sniffBytes(head, 'ticket.log');
    expect(sniffed.ok).toBe(false);
    expect(sniffed).toHaveProperty('reason', magic.reason);
  });

  it.each([
    ['utf-8', 'utf-8', false],
    ['utf-8', 'utf-8', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16le', 'utf-16le', true],
    ['utf-16be', 'utf-16be', false],
    ['utf-16be', 'utf-16be', true],
    ['latin1', 'windows-1252', false],
  ] as const)('reads %s as %s, byte order mark: %s', (written, encoding, mark) => {
    const bom = mark ? (encoding === 'utf-8' ? 3 : 2) : 0;
    expect(sniffBytes(encoded(LOG, written, mark), 'x.log')).toEqual({ ok: true, format: 'log', encoding, bom });
  });

  it.each(['\0\npassword=', 'key\0\x01 value of a line'])(
    'takes a short text with a zero byte for UTF-8: %j',
    (text) => {
      expect(detectEncoding(bytes(text)).encoding).toBe('utf-8');
    },
  );

  it.each([
    'Пароль от почты не подходит: что делать?',
    'パスワードは x1 です',
    '密码 不对 a1',
    'ひらがなだけのぶんです ok',
  ])('tells UTF-16 without a mark from UTF-8: %s', (text) => {
    expect(detectEncoding(encoded(text, 'utf-16le')).encoding).toBe('utf-16le');
    expect(detectEncoding(encoded(text, 'utf-16be')).encoding).toBe('utf-16be');
    expect(detectEncoding(encoded(text, 'utf-8')).encoding).toBe('utf-8');
  });

  it('takes a UTF-8 character that the sample cuts off for UTF-8', () => {
    expect(detectEncoding(encoded('abc ü', 'utf-8').subarray(0, -1)).encoding).toBe('utf-8');
  });

  it('takes an empty file, one of blanks, and one of a single letter for text', () => {
    for (const text of ['', ' \n', 'a']) expect(sniffBytes(bytes(text)).ok).toBe(true);
  });

  it('bears dirt: terminal colours, single zero bytes, a hole of zeros, FIX separators', () => {
    for (const text of [
      '\x1b[31merror\x1b[0m\n'.repeat(9),
      'a\0b text that goes on and on',
      '\0'.repeat(5000) + LOG,
      '8=FIX.4.2\x0135=D\x01'.repeat(9),
    ]) {
      expect(sniffBytes(bytes(text))).toMatchObject({ ok: true });
    }
  });

  it('calls random bytes binary', () => {
    const noise = Uint8Array.from({ length: 9000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255);
    expect(sniffBytes(noise)).toEqual({ ok: false, format: 'unknown', reason: 'binary' });
  });

  it('tells office files, archives and encrypted ones apart', () => {
    const zip = (flags: number, entry: string) =>
      bytes(`PK\x03\x04\x14\0${String.fromCharCode(flags)}\0${'\0'.repeat(22)}${entry}`);
    expect(sniffBytes(zip(0, '[Content_Types].xml'))).toMatchObject({ reason: 'office' });
    expect(sniffBytes(zip(0, 'a.txt'), 'book.xlsx')).toMatchObject({ reason: 'office' });
    expect(sniffBytes(zip(0, 'a.txt'), 'logs.zip')).toMatchObject({ reason: 'archive' });
    expect(sniffBytes(zip(1, 'a.txt'), 'logs.zip')).toMatchObject({ reason: 'encrypted' });
    expect(sniffBytes(bytes('%PDF-1.7\n1 0 obj'))).toMatchObject({ reason: 'pdf' });
    expect(sniffBytes(bytes('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>'))).toMatchObject({ reason: 'encrypted' });
    const ole = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + '\0'.repeat(90) + [...'EncryptedPackage'].join('\0'));
    expect(sniffBytes(ole)).toMatchObject({ reason: 'encrypted' });
  });

  it.each([
    ['.env.production', 'A=1', 'env'],
    ['trace.HAR', '{}', 'har'],
    ['noname', '  {"a":1}', 'json'],
    ['noname', '<a/>', 'xml'],
    ['noname', 'hello', 'text'],
    ['broken.json', 'not json', 'json'],
  ])('calls %s with %j %s', (name, text, format) => {
    expect(sniffBytes(bytes(text), name)).toMatchObject({ ok: true, format });
  });
});
