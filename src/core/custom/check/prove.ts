import type { Node, Problem } from './node.ts';
import { overlap, union, type Ranges } from './ranges.ts';

function isNullable(node: Node): boolean {
  if (node.kind === 'set') return false;
  if (node.kind === 'row') return node.parts.every(isNullable);
  if (node.kind === 'choice') return node.parts.some(isNullable);
  return node.least === 0 || isNullable(node.body);
}

/** Characters that a row of parts may begin with, and those that may follow when all of it matches nothing. */
function firstOf(parts: readonly Node[], follow: Ranges): Ranges {
  return parts.reduceRight((after, part) => (isNullable(part) ? union(first(part), after) : first(part)), follow);
}

/** Characters that a part may begin with. */
export function first(node: Node): Ranges {
  if (node.kind === 'set') return node.set;
  if (node.kind === 'row') return firstOf(node.parts, []);
  if (node.kind === 'choice') return union(...node.parts.map(first));
  return first(node.body);
}

const refuse = (reason: Problem['reason'], part: string): Problem => ({ ok: false, reason, part });

/**
 * Proves that the next character alone decides what to do at every choice: which alternative, and whether to repeat
 * or go on. What was decided wrongly then fails at the next character, so a try costs no more steps than the pattern
 * matches characters (an LL(1) grammar), and backtracking has nothing to come back to.
 * @param follow characters that may come after the node
 * @returns what stands in the way, or undefined
 */
export function prove(node: Node, follow: Ranges = []): Problem | undefined {
  if (node.kind === 'set') return undefined;
  if (node.kind === 'row') {
    for (const [index, part] of node.parts.entries()) {
      const problem = prove(part, firstOf(node.parts.slice(index + 1), follow));
      if (problem) return problem;
    }
    return undefined;
  }
  if (node.kind === 'choice') {
    if (isNullable(node)) return refuse('nothing', node.text);
    const isTwofold = node.parts.some((part, index) =>
      node.parts.slice(index + 1).some((other) => overlap(first(part), first(other))),
    );
    if (isTwofold) return refuse('ambiguous', node.text);
    return node.parts.map((part) => prove(part, follow)).find((problem) => problem !== undefined);
  }
  const { body, least, most, text } = node;
  if (isNullable(body)) return refuse('nothing', text);
  const begins = first(body);
  if (least < most && overlap(begins, follow)) return refuse('ambiguous', text);
  return prove(body, most > 1 ? union(follow, begins) : follow);
}
