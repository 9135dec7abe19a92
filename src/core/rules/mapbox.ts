import { alnum } from '../rule-kit/made-up.ts';
import { isPublicKind } from '../rule-kit/public-kind.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mapbox-secret-token',
    title: 'Mapbox secret or temporary token',
    vendor: 'Mapbox',
    severity: 'high',
    keywords: ['sk.eyJ', 'tk.eyJ'],
    pattern: /[st]k\.eyJ[\w-]{30,300}\.[\w-]{20,40}/y,
    prefix: 3,
  },
  {
    id: 'mapbox-public-token',
    title: 'Mapbox public token',
    vendor: 'Mapbox',
    severity: 'medium',
    loads: 'late',
    keywords: ['pk.eyJ'],
    pattern: /pk\.eyJ[\w-]{30,300}\.[\w-]{20,40}/y,
    prefix: 3,
    isPublicDemo: isPublicKind,
  },
];

export const advice: AdviceById = {
  'mapbox-secret-token': {
    why: 'Reads and changes maps and tokens of the account.',
    revoke: 'https://account.mapbox.com/access-tokens/',
    source: 'https://docs.mapbox.com/accounts/guides/tokens/',
  },
  'mapbox-public-token': {
    why: "Draws maps at the account's cost.",
    revoke: 'https://account.mapbox.com/access-tokens/',
    source: 'https://docs.mapbox.com/accounts/guides/tokens/',
  },
};

export const evidence: EvidenceById = {
  'mapbox-secret-token': {
    match: () => [`«sk.eyJ1Ijoi${alnum(50)}.${alnum(22)}»`],
    ignore: () => ['sk.eyJ'],
  },
  'mapbox-public-token': {
    match: () => [`access_token=«pk.eyJ1Ijoi${alnum(50)}.${alnum(22)}»`],
    ignore: () => ['pk.eyJ'],
  },
};
