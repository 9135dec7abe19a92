import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'adobe-client-secret',
    title: 'Adobe client secret',
    vendor: 'Adobe',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['p8e-', 'p8e_'],
    pattern: /p8e[-_][\w-]{32}/iy,
    prefix: 4,
    accept: mixed,
  },
  {
    id: 'adobe-keyed-secret',
    title: 'Adobe client id or secret',
    vendor: 'Adobe',
    severity: 'high',
    keywords: ['adobe'],
    loads: 'with-page',
    pattern: near('adobe', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'adobe-client-secret': {
    why: 'Proves the integration to Adobe.',
    revoke: 'https://developer.adobe.com/console/projects',
    source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/OAuth/',
  },
  'adobe-keyed-secret': {
    why: 'Names or proves the integration to Adobe.',
    revoke: 'https://developer.adobe.com/console/projects',
    source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/OAuth/',
  },
};

export const evidence: EvidenceById = {
  'adobe-client-secret': {
    match: () => [`«p8e-${alnum(32)}»`],
    ignore: () => ['p8e-key'],
  },
  'adobe-keyed-secret': {
    match: () => [`ADOBE_CLIENT_ID=«${hex(32)}»`],
    ignore: () => ['ADOBE_CLIENT_ID=changeme'],
  },
};
