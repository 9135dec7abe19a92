import { MOST_CHARACTERS, type Form } from '../custom-pattern.ts';
import { lengths } from './lengths.ts';
import type { Node, Parsed, Problem } from './node.ts';
import { readLiteral, readWildcard } from './plain.ts';
import { prove } from './prove.ts';
import { classOf } from './ranges.ts';
import { readRegex } from './read-regex.ts';
import { restarts } from './restart.ts';

export type { Problem } from './node.ts';

/** Fewer would stand in every text. */
const LEAST_MATCHED = 4;
/** The most that one try may cost. */
const MOST_MATCHED = 512;

const read: Readonly<Record<Form, (pattern: string) => Parsed>> = {
  literal: readLiteral,
  wildcard: readWildcard,
  regex: readRegex,
};

/** What runs is written anew from what was proven, and not what the person wrote. */
function write(node: Node): string {
  if (node.kind === 'set') return classOf(node.set);
  if (node.kind === 'row') return node.parts.map(write).join('');
  if (node.kind === 'choice') return `(?:${node.parts.map(write).join('|')})`;
  return `(?:${write(node.body)}){${node.least},${node.most}}`;
}

/**
 * Turns a person's pattern into one that cannot hang, or says why it will not.
 * A try at one place in a text costs a fixed number of steps at most, so the whole is linear.
 */
export function checkPattern(form: Form, pattern: string): { readonly ok: true; readonly source: string } | Problem {
  if (pattern.length > MOST_CHARACTERS) return { ok: false, reason: 'long', part: pattern };
  const parsed = read[form](pattern);
  if (!parsed.ok) return parsed;
  const problem = prove(parsed.node) ?? restarts(parsed.node);
  if (problem) return problem;
  const { least, most } = lengths(parsed.node);
  if (least < LEAST_MATCHED) return { ok: false, reason: 'short', part: pattern };
  if (most > MOST_MATCHED) return { ok: false, reason: 'long', part: pattern };
  return { ok: true, source: write(parsed.node) };
}
