/** All rules as one short text. Why and how: docs/decisions/0002-compact-rules.md. */
export interface RuleTable {
  /** Characters, each with what it stands for behind it, between blanks; the later ones are undone first. */
  readonly dictionary: string;
  /** Rows of traits, an empty row, a row for each rule. */
  readonly body: string;
}

export const ROW = '\n';
/**
 * Between a rule's fields: place of its traits, and id · pattern, or name of a pattern that is `near` · value of one that
 * is `near` · a pattern that tells the keywords, where its own does not · prefix, where it is not the literal beginning · lead.
 */
export const FIELD = '\b';
/** Between traits. */
export const ITEM = '\r';
/** In a pattern or keyword: the first word of the rule's id. */
export const VENDOR = '\v';
/** The next letter is a capital. Nearly all are small, and characters that are not used can stand for others. */
export const CAPITAL = '\f';
/** For each word that an id has in common with the id before. */
export const SAME_WORD = '-';

/** The first letter of a trait. A predicate is given by its place in the list of predicates. */
export const TRAIT = {
  severity: 's',
  confidence: 'c',
  accept: 'a',
  checksum: 'k',
  isPublicDemo: 'd',
  boundary: 'b',
  boundaryOfAnyCase: 'i',
  hexRun: 'h',
  flags: 'f',
} as const;

/** The places of traits are a letter, or a digit and a letter. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
