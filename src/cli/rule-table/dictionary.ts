import type { RuleTable } from '../../core/rules/compact/layout.ts';

/** Pieces longer than this are hardly ever repeated. */
const LONGEST = 24;
const LEAST_TIMES = 4;
/** What no piece may hold: a row's end, and what stands between the dictionary's entries. */
const BREAKS = '\n ';
/** Characters that a string literal writes as two. */
const AWKWARD = ['\\', '"', "'", '`', '$', '\b', '\t', '\v', '\f', '\r', '\n'];

const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));

function freeCharacters(text: string): string[] {
  const used = new Set(text);
  return PRINTABLE.filter((character) => !used.has(character) && !AWKWARD.includes(character));
}

/** Bits of each character in an ideal code for this text. */
function costs(text: string): (character: string) => number {
  const times = new Map<string, number>();
  for (const character of text) times.set(character, (times.get(character) ?? 0) + 1);
  return (character) => Math.log2(text.length / (times.get(character) ?? 1));
}

/** How often pieces of `length` occur without overlap, and where, at places where shorter ones are frequent already. */
function count(text: string, length: number, places: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const at of places) {
    const piece = text.slice(at, at + length);
    if (piece.length < length || BREAKS.includes(piece.slice(-1))) continue;
    const known = found.get(piece);
    if (!known) found.set(piece, [at]);
    else known.push(at);
  }
  return found;
}

const timesApart = (places: readonly number[], length: number): number => {
  let times = 0;
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    times++;
    free = at + length;
  }
  return times;
};

/** The piece that a character of its own in its place would save the most bits for, or undefined when none saves any. */
function bestPiece(text: string): string | undefined {
  const cost = costs(text);
  let best: string | undefined;
  let most = 0;
  let places = Array.from(text, (_, at) => at).filter((at) => !BREAKS.includes(text.charAt(at)));
  for (let length = 2; length <= LONGEST && places.length > 0; length++) {
    const frequent = [...count(text, length, places)].filter(([, at]) => at.length >= LEAST_TIMES);
    for (const [piece, at] of frequent) {
      const times = timesApart(at, length);
      if (times < LEAST_TIMES) continue;
      const bits = Array.from(piece, cost).reduce((sum, each) => sum + each, 0);
      const saved = times * (bits - Math.log2(text.length / times)) - bits - 16;
      if (saved > most) [best, most] = [piece, saved];
    }
    places = frequent.flatMap(([, at]) => at).sort((a, b) => a - b);
  }
  return best;
}

/** Puts unused printable characters in the place of pieces that are frequent, and of characters that are awkward in a literal. */
export function pack(text: string): RuleTable {
  const free = freeCharacters(text);
  const awkward = AWKWARD.filter((character) => text.includes(character));
  const spare = free.splice(0, awkward.length);
  const dictionary: string[] = [];
  let body = text;
  const put = (character: string, piece: string): void => {
    body = body.replaceAll(piece, character);
    dictionary.push(character + piece);
  };
  for (const character of free) {
    const piece = bestPiece(body);
    if (piece === undefined) break;
    put(character, piece);
  }
  awkward.forEach((character, index) => {
    const stand = spare[index];
    if (stand !== undefined) put(stand, character);
  });
  return { dictionary: dictionary.join(' '), body };
}
