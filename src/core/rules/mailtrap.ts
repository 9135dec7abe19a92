import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mailtrap-token',
    title: 'Mailtrap API token',
    vendor: 'Mailtrap',
    severity: 'high',
    keywords: ['mailtrap'],
    pattern: near('mailtrap', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mailtrap-token': {
    why: 'Sends mail in your name and reads test inboxes.',
    revoke: 'https://mailtrap.io/api-tokens',
    source: 'https://docs.mailtrap.io/developers',
  },
};

export const evidence: EvidenceById = {
  'mailtrap-token': {
    match: () => [`MAILTRAP_API_TOKEN=«${hex(32)}»`],
    ignore: () => ['MAILTRAP_API_TOKEN=changeme'],
  },
};
