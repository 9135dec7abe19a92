import { UNBOUNDED, type Node, type Parsed, type Problem } from './node.ts';
import { between, invert, union, type Ranges } from './ranges.ts';

const DIGIT = between('0', '9');
const WORD = union(DIGIT, between('a', 'z'), between('A', 'Z'), between('_'));
const SPACE: Ranges = [
  [9, 13],
  [32, 32],
  [160, 160],
];
const NAMED: Readonly<Record<string, Ranges>> = {
  d: DIGIT,
  D: invert(DIGIT),
  w: WORD,
  W: invert(WORD),
  s: SPACE,
  S: invert(SPACE),
  n: between('\n'),
  r: between('\r'),
  t: between('\t'),
};
const ANY_BUT_LINE_END = invert(union(between('\n'), between('\r'), between('\u2028', '\u2029')));

/** What a reader gives up with: caught where the reading began, and nowhere else. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(reason: Problem['reason'], part: string) {
    super(reason);
    this.problem = { ok: false, reason, part };
  }
}

/** Reads the part of regular expressions that can be proven: characters, classes, groups, choices and quantifiers. */
class RegexReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Node {
    const node = this.#choice();
    if (this.#at < this.#text.length) throw new Refusal('syntax', this.#text.slice(this.#at));
    return node;
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #take(expected: string): boolean {
    const is = this.#text.startsWith(expected, this.#at);
    if (is) this.#at += expected.length;
    return is;
  }

  #choice(): Node {
    const from = this.#at;
    const parts = [this.#row()];
    while (this.#take('|')) parts.push(this.#row());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'choice', parts, text: this.#text.slice(from, this.#at) };
  }

  #row(): Node {
    const from = this.#at;
    const parts: Node[] = [];
    while (this.#peek() !== '' && this.#peek() !== '|' && this.#peek() !== ')') parts.push(this.#quantified());
    return { kind: 'row', parts, text: this.#text.slice(from, this.#at) };
  }

  #quantified(): Node {
    const from = this.#at;
    const body = this.#atom();
    const [least, most] = this.#quantifier() ?? [1, 1];
    const text = this.#text.slice(from, this.#at);
    if (least > most) throw new Refusal('syntax', text);
    if (/[*+?{]/.test(this.#peek())) throw new Refusal('unsupported', text + this.#peek());
    return least === 1 && most === 1 ? body : { kind: 'repeat', body, least, most, text };
  }

  #quantifier(): [number, number] | undefined {
    if (this.#take('*')) return [0, UNBOUNDED];
    if (this.#take('+')) return [1, UNBOUNDED];
    if (this.#take('?')) return [0, 1];
    const counted = /^\{(\d{1,3})(,(\d{1,3})?)?\}/.exec(this.#text.slice(this.#at));
    if (!counted) return undefined;
    this.#at += counted[0].length;
    const least = Number(counted[1]);
    const most = counted[3] ?? (counted[2] === undefined ? least : Math.max(UNBOUNDED, least));
    return [least, Number(most)];
  }

  #atom(): Node {
    const from = this.#at;
    if (this.#take('(')) return this.#group(from);
    const set = this.#take('[') ? this.#class(from) : this.#single();
    return { kind: 'set', set, text: this.#text.slice(from, this.#at) };
  }

  #group(from: number): Node {
    if (!this.#take('?:') && this.#peek() === '?') throw new Refusal('unsupported', this.#text.slice(from, from + 4));
    const inside = this.#choice();
    if (!this.#take(')')) throw new Refusal('syntax', this.#text.slice(from));
    return { ...inside, text: this.#text.slice(from, this.#at) };
  }

  #single(): Ranges {
    const char = this.#peek();
    if (char === '^' || char === '$') throw new Refusal('unsupported', char);
    if (/[*+?{}\])]/.test(char)) throw new Refusal('syntax', char);
    if (char === '\\') return this.#escape();
    this.#at++;
    return char === '.' ? ANY_BUT_LINE_END : between(char);
  }

  #escape(): Ranges {
    const char = this.#text.charAt(this.#at + 1);
    this.#at += 2;
    const named = Object.hasOwn(NAMED, char) ? NAMED[char] : undefined;
    if (named) return named;
    if (char === '') throw new Refusal('syntax', '\\');
    if (/[A-Z0-9]/i.test(char)) throw new Refusal('unsupported', `\\${char}`);
    return between(char);
  }

  #class(from: number): Ranges {
    const isInverted = this.#take('^');
    const sets: Ranges[] = [];
    while (!this.#take(']')) {
      if (this.#peek() === '') throw new Refusal('syntax', this.#text.slice(from));
      sets.push(this.#member());
    }
    const all = union(...sets);
    const set = isInverted ? invert(all) : all;
    if (set.length === 0) throw new Refusal('nothing', this.#text.slice(from, this.#at));
    return set;
  }

  #member(): Ranges {
    const from = this.#at;
    const start = this.#unit();
    if (this.#peek() !== '-' || this.#text.charAt(this.#at + 1) === ']') return start;
    this.#at++;
    const end = this.#unit();
    const low = start[0]?.[0] ?? 0;
    const high = end[0]?.[0] ?? 0;
    const isOneEach = start.length === 1 && end.length === 1 && start[0]?.[1] === low && end[0]?.[1] === high;
    if (!isOneEach || low > high) throw new Refusal('syntax', this.#text.slice(from, this.#at));
    return [[low, high]];
  }

  #unit(): Ranges {
    if (this.#peek() === '\\') return this.#escape();
    const char = this.#peek();
    if (char === '') throw new Refusal('syntax', this.#text);
    this.#at++;
    return between(char);
  }
}

/** A regular expression as its parts, or what in it cannot be read. */
export function readRegex(pattern: string): Parsed {
  try {
    return { ok: true, node: new RegexReader(pattern).read() };
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}
