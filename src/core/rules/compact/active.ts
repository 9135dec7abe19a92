import type { Matcher } from '../../scan/matcher.ts';
import { decodeRules, type TableReader } from './decode.ts';
import type { RuleTable } from './layout.ts';
import type { Predicate } from './predicates.ts';

export { proofs } from './proofs.ts';

/** Written by the build, from the sources of the rules. */
declare const PAGE_RULES: RuleTable;
declare const NAMING_RULES: RuleTable;

/** The rules of every watched page, out of their compact table. Without `proofs` they prove nothing; they find the same. */
export const pageRules = (proofs: readonly Predicate[] = []): readonly Matcher[] => decodeRules(PAGE_RULES, proofs);

/** Reads tables of rules: the page's scripts have it once, and hand it on. */
export const readRules: TableReader = decodeRules;

/** The rules that name. Nothing is decoded before the first scan. */
export const namingRules = (proofs: readonly Predicate[], read: TableReader): readonly Matcher[] =>
  read(NAMING_RULES, proofs);
