import type { RuleNote } from '../notes.ts';

/** Written by the build, from the sources of the rules. */
declare const RULE_NOTES: readonly RuleNote[];

export const notes = RULE_NOTES;
