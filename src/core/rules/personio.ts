import { uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'personio-api-secret',
    title: 'Personio API secret',
    vendor: 'Personio',
    severity: 'critical',
    keywords: ['papi-'],
    pattern: /papi-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'personio-api-secret': {
    why: 'Reads personal data of all employees.',
    revoke: 'https://support.personio.de/hc/en-us/articles/4404623630993-Generate-and-manage-API-credentials',
    source: 'https://developer.personio.de/docs/getting-started-with-the-personio-api',
  },
};

export const evidence: EvidenceById = {
  'personio-api-secret': {
    match: () => [`client_secret=«papi-${uuid()}»`],
    ignore: () => ['papi-client'],
  },
};
