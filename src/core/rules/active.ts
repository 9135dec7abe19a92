import type { Matcher } from '../scan/matcher.ts';
import { isNear } from '../rule-kit/near.ts';
import type { Rule } from '../rule-kit/rule.ts';
import type { TableReader } from './compact/decode.ts';
import type { Predicate } from './compact/predicates.ts';
import { rules } from './index.ts';

// The builds put `compact/active.ts`, which has the same exports, in the place of this.

const comesLater = ({ pattern, loads = isNear(pattern) ? 'with-hands' : 'with-page' }: Rule): boolean =>
  loads !== 'with-page';

/** Gives rules that confirm a match by one of `proofs`. Here each rule carries its own. */
type RuleSource = (proofs?: readonly Predicate[], read?: TableReader) => readonly Matcher[];
export const proofs: readonly Predicate[] = [];
export const readRules: TableReader = () => [];

/** What every watched page carries: the rules that find what no key gives away. */
export const pageRules: RuleSource = () => rules.filter((rule) => !comesLater(rule));

/** What gives a vendor's name to secrets that a key gives away, and what is rare. Where they stand is said in `in-order.ts`. */
export const namingRules: RuleSource = () => rules.filter(comesLater);
