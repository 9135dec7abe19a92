import { kindAdvice } from '../context/keys/kinds-advice.ts';
import type { AdviceById, EvidenceById } from '../rule-kit/rule.ts';
import { vendors } from './vendors.ts';

/** What is said about the rules. Not imported by the content script. */
export const advice: AdviceById = Object.assign({}, kindAdvice, ...vendors.map((vendor) => vendor.advice));

/** Texts that prove the rules, for tests. */
export const evidence: EvidenceById = Object.assign({}, ...vendors.map((vendor) => vendor.evidence));
