import { uuid } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'vapi-private-key',
    title: 'Vapi private key',
    vendor: 'Vapi',
    severity: 'high',
    keywords: ['vapi'],
    pattern: near('(?<![a-z])vapi', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'vapi-private-key': {
    why: "Makes calls at the account's cost and reads their transcripts.",
    revoke: 'https://dashboard.vapi.ai/org/api-keys',
    source: 'https://docs.vapi.ai/api-reference',
  },
};

export const evidence: EvidenceById = {
  'vapi-private-key': {
    match: () => [`VAPI_PRIVATE_KEY=«${uuid()}»`],
    ignore: () => ['VAPI_PRIVATE_KEY=changeme'],
  },
};
