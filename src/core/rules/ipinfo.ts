import { hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ipinfo-token',
    title: 'IPinfo token',
    vendor: 'IPinfo',
    severity: 'medium',
    keywords: ['ipinfo'],
    pattern: near('ipinfo', '[0-9a-f]{14}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'ipinfo-token': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://ipinfo.io/dashboard/token',
    source: 'https://ipinfo.io/developers#authentication',
  },
};

export const evidence: EvidenceById = {
  'ipinfo-token': {
    match: () => [`https://ipinfo.io/8.8.8.8?token=«${hex(14)}»`],
    ignore: () => ['https://ipinfo.io/8.8.8.8?token=changeme'],
  },
};
