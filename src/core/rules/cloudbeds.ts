import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cloudbeds-api-key',
    title: 'Cloudbeds API key',
    vendor: 'Cloudbeds',
    severity: 'critical',
    keywords: ['cbat_'],
    pattern: /cbat_[A-Za-z0-9]{32}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'cloudbeds-client-secret',
    title: 'Cloudbeds client secret',
    vendor: 'Cloudbeds',
    severity: 'critical',
    keywords: ['cloudbeds'],
    pattern: near('cloudbeds[^\\n]{0,20}?secret', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'cloudbeds-api-key': {
    why: 'Reads and changes reservations, guests and payments of the property.',
    revoke: 'https://developers.cloudbeds.com/docs/quickstart-guide-api-authentication-for-property-level-users',
    source: 'https://developers.cloudbeds.com/docs/api-keys-authentication-guide-for-technology-partners',
  },
  'cloudbeds-client-secret': {
    why: "Proves the partner's app to Cloudbeds.",
    source: 'https://developers.cloudbeds.com/docs/alternative-oauth-20-authentication-method',
  },
};

export const evidence: EvidenceById = {
  'cloudbeds-api-key': {
    match: () => [`x-api-key: «cbat_${alnum(32)}»`],
    ignore: () => ['cbat_key'],
  },
  'cloudbeds-client-secret': {
    match: () => [`CLOUDBEDS_CLIENT_SECRET=«${alnum(32)}»`],
    ignore: () => ['CLOUDBEDS_CLIENT_SECRET=changeme'],
  },
};
