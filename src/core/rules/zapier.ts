import { digits, lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'zapier-webhook',
    title: 'Zapier webhook address',
    vendor: 'Zapier',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['hooks.zapier.com'],
    pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>[a-z0-9]{4,20}(?:\/[a-z0-9]{5,40})?)/iy,
  },
];

export const advice: AdviceById = {
  'zapier-webhook': {
    why: 'Whoever has the address starts the Zap.',
    revoke: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
    source: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
  },
};

export const evidence: EvidenceById = {
  'zapier-webhook': {
    match: () => [`https://hooks.zapier.com/hooks/catch/«${digits(7)}/${lower(8)}»/`],
    ignore: () => ['https://hooks.zapier.com/hooks/catch/'],
  },
};
