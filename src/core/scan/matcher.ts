import type { Rule } from '../rule-kit/rule.ts';

/** What the scan needs of a rule. A content script carries no more: titles and vendors come with the advice. */
export type Matcher = Omit<Rule, 'title' | 'vendor' | 'alone' | 'keyed'>;
