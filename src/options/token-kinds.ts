import { notes, type RuleNote } from '../core/rules/notes.ts';

/** A kind of token as the options show it. */
export type TokenKind = Pick<RuleNote, 'id' | 'title' | 'vendor'>;

/** Everything that can be found, sorted for people: by vendor, those of none last. */
export function tokenKinds(): TokenKind[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return [...notes].sort(
    (a, b) =>
      Number(a.vendor === '') - Number(b.vendor === '') ||
      collator.compare(a.vendor, b.vendor) ||
      collator.compare(a.title, b.title),
  );
}

/** Kinds that hold every word of the query in title, vendor or id, in any case. */
export function kindsMatching(kinds: readonly TokenKind[], query: string): TokenKind[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return kinds.filter(({ id, title, vendor }) => {
    const text = `${title} ${vendor} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
