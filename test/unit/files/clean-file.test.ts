import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../src/files/index.ts';
import { bytesOf, encoded, secretValue } from './samples.ts';

const SECRET = secretValue(1);
const MASK = `${SECRET.slice(0, 3)}***${SECRET.slice(-3)}`;
const fileOf = (content: BlobPart, name = 'a.log', options?: FilePropertyBag): File =>
  new File([content], name, options);

describe('cleanFile', () => {
  it('gives the same File back when there is nothing to mask', async () => {
    for (const text of ['', 'just a line\r\n', '\ufeffüber']) {
      const file = fileOf(text);
      const cleaned = await cleanFile(file);
      expect(cleaned.file).toBe(file);
      expect(cleaned.report).toMatchObject({ status: 'clean', total: 0, counts: [], name: 'a.log', size: file.size });
    }
  });

  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', false],
    ['utf-16le', true],
    ['utf-16be', false],
    ['utf-16be', true],
    ['latin1', false],
  ] as const)('changes nothing but the secret in %s, byte order mark: %s', async (encoding, mark) => {
    const text = `Größe: 1\r\npassword="${SECRET}"\nñandú\r\n`.replace('\n', encoding === 'utf-8' ? '😀\n' : '\n');
    const file = fileOf(encoded(text, encoding, mark), 'app.log', { type: 'text/plain', lastModified: 1234 });
    const { file: clean, report } = await cleanFile(file);
    expect(await bytesOf(clean)).toEqual(Buffer.from(encoded(text.replace(SECRET, MASK), encoding, mark)));
    expect([clean.name, clean.type, clean.lastModified]).toEqual(['app.log', 'text/plain', 1234]);
    expect(report).toMatchObject({
      status: 'findings',
      total: 1,
      counts: [{ rule: 'password', count: 1, masks: [MASK] }],
    });
  });

  it('masks again what is masked already: nothing', async () => {
    const { file } = await cleanFile(fileOf(`password: ${SECRET}\n`));
    expect((await cleanFile(file)).file).toBe(file);
  });

  it('masks every copy: earlier ones, and those written for JSON, URLs and XML', async () => {
    const password = `q7/W&2"${secretValue(2, 12)}`;
    const json = JSON.stringify(password).slice(1, -1);
    const { file, report } = await cleanFile(
      fileOf(
        `before ${SECRET} and ${json}\n{"password":"${SECRET}"}\n{"password":"${json}"}\n` +
          `a?b=${encodeURIComponent(password)}&c\n<a>${password.replace('&', '&amp;').replace('"', '&quot;')}</a>\n{"b":"\\n${SECRET}"}`,
      ),
    );
    const text = await file.text();
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(password.slice(-8));
    expect(report.total).toBe(7);
  });

  it('leaves a short secret alone inside of longer words', async () => {
    const short = 'q7Wx2v';
    const { file } = await cleanFile(fileOf(`password: ${short}\nxx${short}yy`));
    const text = await file.text();
    expect(text).toContain(`xx${short}yy`);
    expect(text).not.toContain(`: ${short}`);
  });

  it('keeps a HAR with escaped JSON inside a HAR', async () => {
    const postData = { text: JSON.stringify({ user: 'é', password: SECRET, note: 'a "b" \\ c' }) };
    const har = { log: { entries: [{ request: { headers: [{ name: 'x', value: 'y' }], postData } }] } };
    const { file } = await cleanFile(fileOf(JSON.stringify(har), 'x.har'));
    const parsed = JSON.parse(await file.text()) as typeof har;
    const body: unknown = JSON.parse(parsed.log.entries[0]?.request.postData.text ?? '');
    expect(body).toEqual({ user: 'é', password: MASK, note: 'a "b" \\ c' });
  });

  it('reads a .json that is no JSON, and text with zero bytes and lone surrogates', async () => {
    for (const text of [`{ oops password=${SECRET}`, `a\0b password=${SECRET} \0 end of a longer line`]) {
      expect(await (await cleanFile(fileOf(text, 'x.json'))).file.text()).toBe(text.replace(SECRET, MASK));
    }
    const lone = encoded(`\ud800 password=${SECRET} \udc00`, 'utf-16le');
    const { file } = await cleanFile(fileOf(lone));
    expect(await bytesOf(file)).toEqual(
      Buffer.from(encoded(`\ud800 password=${SECRET.replace(SECRET, MASK)} \udc00`, 'utf-16le')),
    );
  });

  it('keeps the broken bytes of a log that changes its encoding', async () => {
    const start = encoded(`ü password=${SECRET}\n`.padEnd(70_000, 'x'), 'utf-8');
    const rest = encoded(`\nü password=${SECRET}\n`, 'latin1');
    const { file } = await cleanFile(new File([start, rest], 'a.log'));
    const bytes = await bytesOf(file);
    expect(bytes.subarray(-rest.length + SECRET.length - MASK.length).toString('latin1')).toBe(
      `\nü password=${MASK}\n`,
    );
    expect(bytes.includes(SECRET)).toBe(false);
  });

  it('names what it cannot read and gives it back', async () => {
    const file = fileOf('\x7fELF and more');
    expect(await cleanFile(file)).toEqual({
      file,
      report: {
        name: 'a.log',
        size: 13,
        format: 'executable',
        status: 'unreadable',
        reason: 'binary',
        counts: [],
        total: 0,
      },
    });
  });

  it('does not begin with a file that takes minutes', async () => {
    const file = Object.defineProperty(fileOf('a'), 'size', { value: 5 * 1024 ** 3 });
    expect((await cleanFile(file)).report).toMatchObject({ status: 'unreadable', reason: 'too-large' });
  });

  it('says when the file is gone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'files-'));
    const path = join(folder, 'a.log');
    await writeFile(path, `password=${SECRET}`);
    const file = new File([await openAsBlob(path)], 'a.log');
    await rm(folder, { recursive: true });
    const cleaned = await cleanFile(file);
    expect(cleaned.file).toBe(file);
    expect(cleaned.report).toMatchObject({ status: 'unreadable', reason: 'gone' });
  });

  it('hands the options on: rules that are off, values that are allowed', async () => {
    const file = fileOf(`password: ${SECRET}\n`);
    expect((await cleanFile(file, { off: new Set(['password']) })).file).toBe(file);
    expect((await cleanFile(file, { allowed: (secret) => secret === SECRET })).file).toBe(file);
  });

  it('tells its progress, and stops when it is told to', { timeout: 60_000 }, async () => {
    const shares: number[] = [];
    const file = fileOf(`password: ${SECRET}\n`.padEnd(3_000_000, 'a line of text\n'));
    await cleanFile(file, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares.at(-1)).toBe(1);

    const stop = new AbortController();
    const aborted = cleanFile(file, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(aborted).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await expect(cleanFile(file, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('keeps the report small, whatever the number of findings', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `password=${secretValue(i + 1)}\n`);
    const { file, report } = await cleanFile(fileOf(lines.join('')));
    expect(report).toMatchObject({ total: 5000, counts: [{ count: 5000 }] });
    expect(report.counts[0]?.masks).toHaveLength(3);
    expect((await file.text()).match(/\*\*\*/g)).toHaveLength(5000);
  });
});
