import { withCustom } from './custom/with-custom.ts';
import { decide } from './decide/index.ts';
import type { Finding } from './finding.ts';
import { late } from './context/readers/late.ts';
import type { DetectOptions } from './options.ts';
import { createPropose } from './scan/propose.ts';
import { namingRules, pageRules, proofs, readRules } from './rules/active.ts';
import { inOrder } from './rules/in-order.ts';

const propose = createPropose(() => inOrder(pageRules(proofs), namingRules(proofs, readRules)), late);

/**
 * Finds every secret in a text. Time grows linearly with the text.
 *
 * @param text any string, broken surrogates included; never throws for one
 * @param options what the caller knows of the text and the person allows; a function in them that throws is not caught
 * @returns sorted, disjoint, half-open spans in UTF-16 code units, each with its rule and its mask
 */
export const detect = (text: string, options: DetectOptions = {}): Finding[] =>
  decide(options.custom ? withCustom(propose, options.custom) : propose, text, options);
