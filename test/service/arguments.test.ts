import { describe, expect, it } from 'vitest';
import { callerOf, parseAccounts } from '../../src/service/accounts.ts';
import { readArguments } from '../../src/service/arguments.ts';

describe('the command line', () => {
  it('has defaults for all but the store', () => {
    expect(readArguments(['--store', 'x'])).toEqual({
      port: 7143,
      host: '127.0.0.1',
      store: 'x',
      publicBase: undefined,
      accounts: undefined,
      closed: false,
      rate: 1000,
    });
  });

  it('takes all of them', () => {
    const line =
      '--store redis://h:1 --port 0 --host ::1 --public https://links.example/ --accounts f --closed --rate 0';
    expect(readArguments(line.split(' '))).toEqual({
      port: 0,
      host: '::1',
      store: 'redis://h:1',
      publicBase: 'https://links.example',
      accounts: 'f',
      closed: true,
      rate: 0,
    });
  });

  it.each([
    ['', /^--store is missing/],
    ['--store', /store/],
    ['--store x --port 70000', /^--port 70000 is no port/],
    ['--store x --port -1', /port/],
    ['--store x --rate many', /^--rate many is no number/],
    ['--store x --public links.example', /^--public links\.example is no address/],
    ['--store x --public https://links.example/path', /without a path/],
    ['--store x --nonsense', /nonsense/],
    ['--store x y', /y/],
  ])('%j is refused in a sentence, with the usage', (line, sentence) => {
    const read = readArguments(line.split(' ').filter(Boolean));
    if (!('say' in read)) throw new Error('taken');
    expect(read.code).toBe(2);
    expect(read.say).toMatch(sentence);
    expect(read.say).toContain('--store      a folder');
  });

  it('--help is no error', () => expect(readArguments(['--help'])).toMatchObject({ code: 0 }));
});

describe('accounts', () => {
  const hash = 'ab'.repeat(32);

  it('reads one a line', () => {
    const accounts = parseAccounts(`# ours\r\n\r\n  Me@Example.com  ${hash.toUpperCase()}  \n`);
    expect(accounts).toEqual(new Map([['me@example.com', hash]]));
  });

  it.each([`me@example.com ${hash} more`, 'me@example.com', `me@example.com ${hash.slice(1)}`])(
    '%j is no line',
    (line) => expect(parseAccounts(`#\n${line}`)).toEqual({ badLine: 2 }),
  );

  it.each([
    'Basic',
    'Basic !',
    'Bearer x',
    `Basic ${btoa('nobody')}`,
    `Basic ${btoa('nobody:')}`,
    `Basic ${btoa(':')}`,
  ])('%j is wrong, not anonymous', (header) =>
    expect(callerOf(header, new Map([['me@example.com', hash]]))).toEqual({ kind: 'wrong' }),
  );
});
