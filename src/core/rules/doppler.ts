import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'doppler-token',
    title: 'Doppler token',
    vendor: 'Doppler',
    severity: 'critical',
    keywords: ['dp.pt.', 'dp.ct.', 'dp.st.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'],
    pattern: /dp\.(?:pt|ct|st|sa|said|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}/y,
    prefix: 6,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'doppler-token': {
    why: 'The token reads the secrets of projects.',
    revoke: 'https://dashboard.doppler.com/',
    source: 'https://docs.doppler.com/reference/api',
  },
};

export const evidence: EvidenceById = {
  'doppler-token': {
    match: () => [`TOKEN=«dp.pt.${alnum(43)}»`, `{\\"key\\":\\"«dp.pt.${alnum(43)}»\\"}`],
    ignore: () => [`see dp.pt.${alnum(14)}`],
  },
};
