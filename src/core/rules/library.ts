import type { AdviceById, EvidenceById } from '../rule.ts';

/** What is said about the rules. Not imported by the content script. */
export const advice: AdviceById = {};

/** Texts that prove the rules, for tests. */
export const evidence: EvidenceById = {};
