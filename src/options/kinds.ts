import { ruleIds, ruleTitle } from '../core/titles.ts';
import { rules } from '../core/rules/index.ts';

/** A kind of token as the options show it; `vendor` is empty for those that belong to none. */
export interface TokenKind {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
}

/** Everything that can be found, sorted for people: by vendor, those of none last. */
export function tokenKinds(): TokenKind[] {
  const vendors = new Map(rules.map(({ id, vendor }) => [id, vendor]));
  const all = [...new Set(ruleIds())].map((id) => ({ id, title: ruleTitle(id), vendor: vendors.get(id) ?? '' }));
  const collator = new Intl.Collator('en', { numeric: true });
  return all.sort(
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
