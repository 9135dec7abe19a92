import type { Rule } from '../rule-kit/rule.ts';
import { vendors } from './vendors.ts';

/** Every vendor's rules, in order of precedence. */
export const rules: readonly Rule[] = vendors.flatMap((vendor) => vendor.rules);
