import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'prefect-key',
    title: 'Prefect API key',
    vendor: 'Prefect',
    severity: 'high',
    keywords: ['pnu_', 'pnb_'],
    pattern: /pn[ub]_[A-Za-z0-9]{36}/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'prefect-key': {
    why: 'The key runs and reads flows.',
    revoke: 'https://app.prefect.cloud/my/api-keys',
    source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  },
};

export const evidence: EvidenceById = {
  'prefect-key': {
    match: () => [`TOKEN=«pnu_${alnum(36)}»`, `{\\"key\\":\\"«pnu_${alnum(36)}»\\"}`],
    ignore: () => [`see pnu_${alnum(12)}`],
  },
};
