import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bamboohr-api-key',
    title: 'BambooHR API key',
    vendor: 'BambooHR',
    severity: 'critical',
    keywords: ['bamboohr', 'bamboo_hr'],
    pattern: near('bamboo_?hr', '[0-9a-f]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'bamboohr-api-key': {
    why: 'Reads personal data of all employees.',
    revoke: 'https://documentation.bamboohr.com/docs/getting-started',
    source: 'https://documentation.bamboohr.com/docs/getting-started',
  },
};

export const evidence: EvidenceById = {
  'bamboohr-api-key': {
    match: () => [`BAMBOOHR_API_KEY=«${hex(40)}»`],
    ignore: () => ['BAMBOOHR_API_KEY=changeme'],
  },
};
