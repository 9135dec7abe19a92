import type { Matcher } from '../matcher.ts';
import { rules } from './index.ts';

/** The rules that the scan works with, in order of precedence. The builds put `compact/active.ts` in the place of this. */
export const getMatchers = (): readonly Matcher[] => rules;
