import { hex, lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'expedia-signature',
    title: 'Expedia Rapid key and signature',
    vendor: 'Expedia',
    severity: 'high',
    keywords: ['ean apikey='],
    pattern: /EAN APIKey=[\w-]{8,64},\s?Signature=(?<secret>[0-9a-f]{128})/iy,
    loads: 'with-hands',
  },
  {
    id: 'expedia-shared-secret',
    title: 'Expedia shared secret',
    vendor: 'Expedia',
    severity: 'critical',
    keywords: ['expedia', 'ean_'],
    pattern: near('(?:expedia|ean_)[^\\n]{0,20}?secret', '[a-z0-9]{12,40}'),
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'expedia-signature': {
    why: 'Signs Rapid requests of this partner for a few minutes.',
    source: 'https://developers.expediagroup.com/rapid',
  },
  'expedia-shared-secret': {
    why: 'Signs requests of this partner.',
    source: 'https://developers.expediagroup.com/rapid',
  },
};

export const evidence: EvidenceById = {
  'expedia-signature': {
    match: () => [`Authorization: EAN APIKey=${lower(26)},Signature=«${hex(128)}»,timestamp=1`],
    ignore: () => [`Authorization: EAN APIKey=${lower(26)},Signature=changeme,timestamp=1`],
  },
  'expedia-shared-secret': {
    match: () => [`EXPEDIA_SHARED_SECRET=«${lower(13)}»`],
    ignore: () => ['EXPEDIA_SHARED_SECRET=changeme'],
  },
};
