import type { Matcher } from '../../matcher.ts';
import { decodeRules } from './decode.ts';
import type { RuleTable } from './layout.ts';

/** Written by the build, from the sources of the rules. */
declare const PAGE_RULES: RuleTable;
declare const NAMING_RULES: RuleTable;

/** The rules of every watched page, out of their compact table. */
export const pageRules = (): readonly Matcher[] => decodeRules(PAGE_RULES);

/** The rules that name. Nothing is decoded before the first scan. */
export const namingRules = (): readonly Matcher[] => decodeRules(NAMING_RULES);
