import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'docusign-secret',
    title: 'Docusign integration secret',
    vendor: 'Docusign',
    severity: 'critical',
    keywords: ['docusign'],
    pattern: near('docusign[^\\n]{0,20}?(?:secret|key|token)', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'docusign-secret': {
    why: 'Sends and reads envelopes as this integration.',
    revoke: 'https://apps-d.docusign.com/admin/apps-and-keys',
    source: 'https://developers.docusign.com/platform/auth/',
  },
};

export const evidence: EvidenceById = {
  'docusign-secret': {
    match: () => [`DOCUSIGN_SECRET_KEY=«${uuid()}»`],
    ignore: () => ['DOCUSIGN_SECRET_KEY=changeme'],
  },
};
