import { matchAt } from '../../context/sticky.ts';

interface Beginning {
  readonly text: string;
  /** False once the pattern went on in something that is no literal. */
  readonly grows: boolean;
}

/** More than these are no keywords. */
const MOST = 40;

const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const ITEM = /\[(?:\\.|[^\]\\])*\]|\\.|./sy;
/** Many at once, where none of them is repeated: most of a pattern's beginning. */
const PLAIN = /[\w-]+(?![*+?{])/y;
const REPEAT = /[*+?]\??|\{[\d,]+\}\??/y;

const take = (rule: RegExp, source: string, at: number): string => matchAt(rule, source, at)?.[0] ?? '';

/** The characters that an item stands for, where they are few and written out. */
function literals(item: string): string[] | undefined {
  if (item.length === 1) return item === '.' || item === '^' || item === '$' ? undefined : [item];
  if (item.startsWith('\\')) return /\w/.test(item) ? undefined : [item.slice(1)];
  const set = item.slice(1, -1);
  return set.startsWith('^') || /.-.|\\\w/.test(set) ? undefined : [...set.replaceAll('\\', '')];
}

/** Reads alternatives up to the end or a closing parenthesis. */
function readAlternatives(source: string, from: number): { ways: Beginning[]; end: number } {
  const ways: Beginning[] = [];
  let branch: Beginning[] = [{ text: '', grows: true }];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      ways.push(...branch);
      branch = [{ text: '', grows: true }];
      at++;
      continue;
    }
    const plain = take(PLAIN, source, at);
    if (plain) {
      branch = extend(branch, [{ text: plain, grows: true }]);
      at += plain.length;
      continue;
    }
    const group = take(GROUP, source, at);
    let next: Beginning[] | undefined;
    if (group) {
      const inner = readAlternatives(source, at + group.length);
      at = inner.end + 1;
      next = /[=!]$/.test(group) ? [{ text: '', grows: true }] : inner.ways;
    } else {
      const item = take(ITEM, source, at);
      at += item.length;
      next = literals(item)?.map((text) => ({ text, grows: true }));
    }
    const repeat = take(REPEAT, source, at);
    at += repeat.length;
    if (repeat.startsWith('?')) next &&= [{ text: '', grows: true }, ...next];
    else if (repeat) next = undefined;
    branch = extend(branch, next);
  }
  return { ways: [...ways, ...branch], end: at };
}

function extend(branch: readonly Beginning[], next: readonly Beginning[] | undefined): Beginning[] {
  const growing = branch.filter(({ grows }) => grows);
  if (!next || growing.length * next.length > MOST) return branch.map(({ text }) => ({ text, grows: false }));
  return branch.flatMap((way) =>
    way.grows ? next.map(({ text, grows }) => ({ text: way.text + text, grows })) : [way],
  );
}

/** The literal texts that a pattern can begin with: `xoxb-` and `xoxp-` for `xox[bp]-\w+`. */
export const beginnings = (source: string): string[] => [
  ...new Set(readAlternatives(source, 0).ways.map(({ text }) => text)),
];
