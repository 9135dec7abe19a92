import type { Matcher } from '../../matcher.ts';
import { decodeRules } from './decode.ts';
import type { RuleTable } from './layout.ts';

/** Written by the build, from the sources of the rules. */
declare const RULE_TABLE: RuleTable;

let matchers: readonly Matcher[] | undefined;

/** The rules out of the compact table: nothing is decoded before the first scan. */
export const getMatchers = (): readonly Matcher[] => (matchers ??= decodeRules(RULE_TABLE));
