import { lookBack } from '../../context/chars.ts';
import { kindIds } from '../../context/keys/kinds.ts';
import { after, either } from '../../context/sticky.ts';
import { isNoPassword } from '../../filters/no-password.ts';
import type { Span } from '../../span.ts';
import { HARMLESS_BY_KEY } from './key-alone.ts';
import { HARMLESS } from './whatever-found-it.ts';

const WINDOW = 200;

/** Words and not more, as `PasswortZuKurz`, `unknown` are: what is said of a password, or stands in its place. */
const OF_WORDS = /^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+|[_-]\p{Ll}+){0,3}$/u;

/**
 * Says whether one of these patterns knows what was found, which begins at `at` in what is seen of the text. Those with the same
 * flags are one: of ninety nearly all fail at once, and to be called is most of what they cost. So a group that is referred back to
 * has a name.
 */
function knower(patterns: readonly RegExp[]): (seen: string, at: number) => boolean {
  const joined = [...new Set(patterns.map(({ flags }) => flags))].map((kind) =>
    either(kind, ...patterns.filter(({ flags }) => flags === kind)),
  );
  return (seen, at) => joined.some((pattern) => after(pattern, seen, at) >= 0);
}

const isPublic = knower(HARMLESS);
const isPublicByKey = knower(HARMLESS_BY_KEY);

/** Whether what was found is public all the same. */
export function isHarmless(text: string, { start, end, rule }: Span & { readonly rule: string }): boolean {
  const value = text.slice(start, end);
  const before = lookBack(text, start, WINDOW);
  const seen = `${rule} ${before}«${value}»${text.slice(end, end + WINDOW)}`;
  const at = rule.length + 1 + before.length;
  return (
    isPublic(seen, at) ||
    (kindIds.some((kind) => kind === rule) &&
      // In an address nothing is said of a password.
      ((rule !== 'connection-password' && OF_WORDS.test(value) && isNoPassword(value)) || isPublicByKey(seen, at)))
  );
}
