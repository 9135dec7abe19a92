import type { Node, Problem } from './node.ts';
import { first } from './prove.ts';
import { lengths } from './lengths.ts';
import { between, overlap, union, without, type Ranges } from './ranges.ts';

/** The most characters that a repetition may take where every one of them could begin a match of its own. */
const MOST_RETRIED = 64;

/** No match begins behind one of these: a try in the middle of a word costs nothing. */
const INSIDE_WORDS = union(between('0', '9'), between('A', 'Z'), between('a', 'z'));

/** All the characters that a part may take. */
function alphabet(node: Node): Ranges {
  if (node.kind === 'set') return node.set;
  return node.kind === 'repeat' ? alphabet(node.body) : union(...node.parts.map(alphabet));
}

function longestRepeats(node: Node): readonly Node[] {
  if (node.kind === 'set') return [];
  if (node.kind !== 'repeat') return node.parts.flatMap(longestRepeats);
  return lengths(node).most > MOST_RETRIED ? [node] : [];
}

/**
 * A text of nothing but such characters would be walked through again from every place in it: linear, but hundreds of steps
 * for each character, and for each of the person's patterns.
 * @returns the repetition that holds what the pattern begins with, or undefined
 */
export function restarts(pattern: Node): Problem | undefined {
  const begins = without(first(pattern), INSIDE_WORDS);
  const part = longestRepeats(pattern).find((repeat) => overlap(alphabet(repeat), begins));
  return part && { ok: false, reason: 'restarts', part: part.text };
}
