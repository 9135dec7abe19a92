import type { Rule } from '../rule.ts';

/** Every vendor's rules. Order is precedence where spans are equal. */
export const rules: readonly Rule[] = [];
