import { alnum, upper } from '../rule-kit/made-up.ts';
import { grouped } from '../rule-kit/strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'header-scheme',
    title: 'Token in a header',
    vendor: 'HTTP',
    severity: 'high',
    late: true,
    keywords: ['authorization'],
    // A scheme of a maker's own, and perhaps a login before the token. Some are made for one request, or are public.
    pattern:
      /authorization["']?\s?[:=]\s?\\?["']?(?!client|digest|mac|hawk|signature|aws|hmac|oauth |[a-z]*bearer)[a-z][\w-]{1,20} (?:[\w.@-]{1,40}:)?["']?(?<secret>(?=[^\s\d]{0,99}\d)[\w+/.~-]{16,2048}={0,2})/iy,
    boundary: /[\w=]/,
    accept: grouped,
  },
];

export const advice: AdviceById = {
  'header-scheme': {
    why: 'Whoever sends this header is taken for the account it was made for.',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',
  },
};

export const evidence: EvidenceById = {
  'header-scheme': {
    match: () => [
      `Authorization: cpanel desk:«${upper(32)}»`,
      `-H "Authorization: Session «${alnum(24)}»"`,
      `{"Authorization": "Elastic «${alnum(40)}»"}`,
    ],
    ignore: () => [
      `Authorization: Client-ID ${alnum(24)}`,
      'Authorization: Session expired-or-unknown',
      'the authorization: see RFC-9110-section-11',
    ],
  },
};
