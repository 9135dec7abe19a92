import { detect } from '../../../src/core/index.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { fill, mixtures, picker } from './mixtures.ts';

export interface Hostile {
  readonly input: string;
  /** Milliseconds of the processor for 100,000 characters: other programs do not make them more. */
  readonly ms: number;
  /** Time for four times the input, divided by the time for the input. */
  readonly scaling: number;
  readonly met: boolean;
}

/** The bars of the issue: milliseconds for 100,000 characters, and how many times as long four times the input may take. */
export const MOST_MS = 50;
export const MOST_SCALING = 4.4;

const SIZE = 100_000;

function pseudoRandom(alphabet: string, size: number): string {
  const pick = picker();
  let out = '';
  while (out.length < size) out += pick(alphabet);
  return out;
}

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const MIXTURES = 1500;

function inputs(): [string, (size: number) => string][] {
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const perKeyword = keywords.map((word): [string, (size: number) => string] => [
    `keyword ${word}`,
    (size) => fill(`${word} `, size),
  ]);
  const glued = keywords.map((word): [string, (size: number) => string] => [
    `keyword ${word}=`,
    (size) => fill(`${word}="a.`, size),
  ]);
  const chained = keywords.map((word): [string, (size: number) => string] => [
    `keyword ${word}_key=`,
    (size) => fill(`${word}_key=`, size),
  ]);
  const units = [
    'a',
    '"',
    '\\"',
    '{',
    '[',
    '(',
    '=',
    ':',
    ' ',
    '\n',
    '%',
    '&',
    '<',
    'eyJ',
    'eyJ.',
    'eyJ-a.',
    '-----BEGIN ',
  ];
  const phrases = [
    'token ',
    'token=',
    'token:"',
    'password',
    'password is ',
    'Cookie: a=b; ',
    'https://',
    'https://a:',
    '://a:b@',
    '-----BEGIN PRIVATE KEY-----\n',
    '{"name":"token",',
    `id=password${` type=${' '.repeat(30)}`.repeat(4)}\n`,
    '<password>',
    'key key key ',
    'Authorization: Bearer ',
    '-u ',
    'curl -u a:b ',
    'v^1.1#i^1#',
    'пароль ключ ',
    '密码令牌',
    'a=b&',
    'token\t',
    '"\\\\\\"token\\\\\\":',
    'id,token,\n',
    'secret=\\',
    'Basic Og',
    'kind: Secret\ndata:\n a: b\n',
    '\u200b',
    'token\u200b=',
    '\\u0065',
    '=\n',
    'x ',
    'AKIA',
    'sk_live_',
    'password password=',
    'token => ',
    'a.b.c.',
    'client_secret=abcdefgh1&',
    'password1 ',
    'password abcd.efgh12 ',
    'pwd:',
    'cookie=',
    'cookie=expires=a;',
    'gift_key=',
    'fm2_',
    'samlresponse=',
    '_auth:',
    'pw:&pw:',
    'pw==pw=',
    ' -u -a',
    'pw -',
    // Each of tokens under each other might be one that was wrapped.
    `key_${pseudoRandom('0123456789abcdef', 64)}\n`,
    'access-key&',
    'Authorization: AccessKey ',
    'użytkownikRecepcja/hasło',
    'key key key1: ',
  ];
  const plain = [...units, ...phrases, ...mixtures(keywords, MIXTURES)].map(
    (unit): [string, (size: number) => string] => [JSON.stringify(unit), (size) => fill(unit, size)],
  );
  return [
    ['base64', (size) => pseudoRandom(`${ALNUM}+/`, size)],
    ['base64url with dots', (size) => pseudoRandom(`${ALNUM}-_.`, size)],
    ['hex', (size) => pseudoRandom('0123456789abcdef', size)],
    ['all keywords in a row', (size) => fill(keywords.join(''), size)],
    ['all keywords with =', (size) => fill(keywords.join('='), size)],
    ['all keywords, quoted', (size) => fill(keywords.map((word) => `"${word}":"`).join(''), size)],
    ...plain,
    ...perKeyword,
    ...glued,
    ...chained,
  ];
}

function time(text: string, rounds: number): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = process.cpuUsage();
    detect(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Every hostile input, the slowest first. Scaling is measured for the slowest ones: below a few milliseconds it is noise. */
export function measureHostile(): Hostile[] {
  const timed = inputs().map(([input, make]) => ({ input, make, ms: time(make(SIZE), 1) }));
  timed.sort((a, b) => b.ms - a.ms);
  return timed.slice(0, 12).map(({ input, make }) => {
    const ms = time(make(SIZE), 5);
    const scaling = time(make(4 * SIZE), 5) / ms;
    const met = ms <= MOST_MS && scaling <= MOST_SCALING;
    return { input, ms: Math.round(10 * ms) / 10, scaling: Math.round(100 * scaling) / 100, met };
  });
}
