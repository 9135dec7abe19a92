import type { Node } from './node.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many characters a part takes. */
export function lengths(node: Node): { readonly least: number; readonly most: number } {
  if (node.kind === 'set') return { least: 1, most: 1 };
  if (node.kind === 'repeat') {
    const body = lengths(node.body);
    return { least: body.least * node.least, most: body.most * node.most };
  }
  const all = node.parts.map(lengths);
  const leasts = all.map(({ least }) => least);
  const mosts = all.map(({ most }) => most);
  if (node.kind === 'row') return { least: sum(leasts), most: sum(mosts) };
  return { least: Math.min(...leasts), most: Math.max(...mosts) };
}
