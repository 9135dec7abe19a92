import { alnum, hex } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'kit-api-key',
    title: 'Kit API key or secret',
    vendor: 'Kit (ConvertKit)',
    severity: 'high',
    keywords: ['convertkit', 'kit_'],
    pattern: /kit_[0-9a-f]{32}|convertkit[^\n\r;]{0,40}?[:=>(|,][\s"'`\\]{0,6}(?<secret>[\w-]{22,43})/iy,
    boundary: /[\w-]/,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'kit-api-key': {
    why: 'Reads subscribers and sends mail.',
    revoke: 'https://app.kit.com/account_settings/developer_settings',
    source: 'https://developers.kit.com/api-reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'kit-api-key': {
    match: () => [`X-Kit-Api-Key: «kit_${hex(32)}»`, `CONVERTKIT_API_SECRET=«${alnum(43)}»`],
    ignore: () => ['X-Kit-Api-Key: changeme'],
  },
};
