import { readers } from '../../../src/core/context/readers/index.ts';

/** Picks one of a list at a time: the same ones in every run. */
export function picker(): (from: string | readonly string[]) => string {
  let state = 42;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[(state >>> 8) % from.length] ?? '';
  };
}

const SEPARATORS = [
  ...' =:\t,;|\n/\\.-_?@>[',
  ': ',
  '": "',
  "='",
  '\\"',
  '%25',
  '&quot;',
  ' is ',
  '->',
  '("',
  ' (',
  "''",
];
const FILLERS = [
  '',
  ' ',
  'a',
  'a1b2c3d4',
  'password1 ',
  '"',
  "'",
  '\n',
  ', ',
  '=',
  'a b c ',
  '\\',
  'key',
  'é',
  '\u200b',
  ' for ',
];

/** What nobody thought of: two words that readers look for, what may stand behind a key, and what may follow. */
export function mixtures(keywords: readonly string[], count: number): string[] {
  const words = [...readers.flatMap((reader) => reader.words), 'пароль', '密码', '@'];
  const pick = picker();
  return Array.from({ length: count }, (_, index) =>
    [words, SEPARATORS, FILLERS, index % 2 ? words : keywords, SEPARATORS, FILLERS].map(pick).join(''),
  );
}

/** A text of so many characters that repeats one piece. */
export const fill = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / Math.max(1, unit.length))).slice(0, size);
