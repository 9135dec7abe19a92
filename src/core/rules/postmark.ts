import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'postmark-token',
    title: 'Postmark server or account token',
    vendor: 'Postmark',
    severity: 'high',
    keywords: ['postmark'],
    pattern: near('postmark', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'postmark-token': {
    why: 'Sends mail in your name and reads its log.',
    revoke: 'https://account.postmarkapp.com/api_tokens',
    source: 'https://postmarkapp.com/developer/api/overview',
  },
};

export const evidence: EvidenceById = {
  'postmark-token': {
    match: () => [`X-Postmark-Server-Token: «${uuid()}»`],
    ignore: () => ['X-Postmark-Server-Token: changeme'],
  },
};
