import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ionic-token',
    title: 'Ionic token',
    vendor: 'Ionic',
    severity: 'high',
    keywords: ['ion_'],
    pattern: /ion_[A-Za-z0-9]{42}/y,
    boundary: /\w/,
    prefix: 4,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'ionic-token': {
    why: 'Builds and publishes the apps of this person.',
    revoke: 'https://ionic.io/docs/appflow/personal-access-tokens',
    source: 'https://ionic.io/docs/appflow/personal-access-tokens',
  },
};

export const evidence: EvidenceById = {
  'ionic-token': {
    match: () => [`IONIC_TOKEN=«ion_${alnum(42)}»`],
    ignore: () => ['ion_side_menu'],
  },
};
