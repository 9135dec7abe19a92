import { detect } from '../../../src/core/index.ts';

/** How many characters a method looked at, by its answer. */
type Cost = (text: string, answer: unknown, from: number) => number;

const copied: Cost = (_, answer) => String(answer).length;
const searched: Cost = (text, answer, from) => Math.max(1, (Number(answer) > 0 ? Number(answer) : text.length) - from);

/** A slice is no copy in today's engines, but what is made of it is. */
const COSTS: Readonly<Record<string, Cost>> = {
  charAt: () => 1,
  slice: () => 1,
  toLowerCase: copied,
  split: (text) => text.length,
  indexOf: searched,
  includes: (text) => text.length,
  lastIndexOf: (text, answer, from) => Math.min(from || text.length, text.length) - Math.max(0, Number(answer)),
};

/**
 * A pattern that is tried at one place, for it is sticky or begins with `^`, pays for the try and for what it matched. Another one
 * may read all that it is given from each place of it.
 */
function costOf({ sticky, global, source }: RegExp, from: number, text: string, match: RegExpExecArray | null): number {
  if (sticky || source.startsWith('^')) return 1 + (match?.[0].length ?? 0);
  return 1 + (match ? match.index + match[0].length : text.length) - (global ? from : 0);
}

/**
 * How many characters of a text a look at it asks for, copies and gives to patterns: the same number in every run and on
 * every machine. Steps within a pattern are not seen: the benchmark times them.
 * @param most what is more ends in an error, so that a loop does.
 */
export function countSteps(text: string, most: number, look: (text: string) => unknown = detect): number {
  // The tables of the scan are there.
  look('');
  let steps = 0;
  const count = (more: number): void => {
    steps += more;
    if (steps > most) throw new Error(`More than ${most} steps`);
  };
  const strings = String.prototype as unknown as Record<string, (this: string, ...args: unknown[]) => unknown>;
  const { charCodeAt } = String.prototype;
  const { exec } = RegExp.prototype;
  const known = Object.entries(COSTS).map(([name, cost]) => [name, cost, strings[name]] as const);
  for (const [name, cost, method] of known) {
    strings[name] = function (...args) {
      const answer = method?.apply(this, args);
      count(cost(this, answer, Number(args[1] ?? 0)));
      return answer;
    };
  }
  String.prototype.charCodeAt = function (at) {
    if (++steps > most) count(0);
    return charCodeAt.call(this, at);
  };
  // All that patterns do for strings goes through it.
  RegExp.prototype.exec = function (whole) {
    const { lastIndex } = this;
    const match = exec.call(this, whole);
    count(costOf(this, lastIndex, whole, match));
    return match;
  };
  try {
    look(text);
  } finally {
    Object.assign(strings, Object.fromEntries(known.map(([name, , method]) => [name, method])), { charCodeAt });
    RegExp.prototype.exec = exec;
  }
  return steps;
}
