type Cut = (word: string) => readonly [before: string, letter: string, after: string];

const atEnd: Cut = (word) => [word.slice(0, -1), word.slice(-1), ''];
const atStart: Cut = (word) => ['', word.charAt(0), word.slice(1)];

/** These would mean something in a set. */
const NOT_IN_SETS = /[\\\]^-]/;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Patterns of words that differ in one letter alone, and the words that differ in more. */
function merge(words: readonly string[], cut: Cut): { sets: string[]; left: string[] } {
  const sets: string[] = [];
  let left = [...words];
  for (const word of words) {
    const [before, , after] = cut(word);
    const same = left.filter((other) => {
      const [start, letter, end] = cut(other);
      return start === before && end === after && !NOT_IN_SETS.test(letter);
    });
    if (same.length < 2) continue;
    sets.push(`${escaped(before)}[${same.map((each) => cut(each)[1]).join('')}]${escaped(after)}`);
    left = left.filter((other) => !same.includes(other));
  }
  return { sets, left };
}

/** A short pattern of which `beginnings` tells these words: `-us[12]` for `-us1` and `-us2`. */
export function wordsPattern(words: readonly string[]): string {
  const ends = merge(words, atEnd);
  const starts = merge(ends.left, atStart);
  return [...ends.sets, ...starts.sets, ...starts.left.map(escaped)].join('|');
}
