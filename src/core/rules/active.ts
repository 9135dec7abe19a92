import type { Matcher } from '../matcher.ts';
import { isNear } from '../near.ts';
import type { Rule } from '../rule.ts';
import { rules } from './index.ts';

// The builds put `compact/active.ts`, which has the same exports, in the place of this.

const givesName = ({ pattern, alone }: Rule): boolean => isNear(pattern) && alone !== true;

/** What every watched page carries: the rules that find what no key gives away. In order of precedence. */
export const pageRules = (): readonly Matcher[] => rules.filter((rule) => !givesName(rule));

/** What gives a vendor's name to secrets that a key gives away. These come last. */
export const namingRules = (): readonly Matcher[] => rules.filter(givesName);
