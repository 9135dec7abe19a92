import { jwtHeader } from '../../rule-kit/checksum.ts';
import { alnum } from '../../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'json-web-token',
    title: 'JSON web token',
    vendor: 'JSON Web Token',
    severity: 'medium',
    keywords: ['eyJ'],
    pattern:
      /(?<![A-Za-z0-9](?<!\\[nrt]|%[0-9A-F]{2}|\\u[0-9a-f]{4}))eyJ[\w-]{8,4096}\.(?:eyJ[\w-]{8,16384}(?:\.[\w-]{0,1400})?|[\w-]{0,1024}\.[\w-]{12,64}\.[\w-]{8,16384}\.[\w-]{16,64})/y,
    boundary: /[\w-]/,
    checksum: jwtHeader,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'json-web-token': {
    why: 'Until it expires, a signed token is a signed-in user or service.',
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
};

export const evidence: EvidenceById = {
  'json-web-token': {
    match: () => [
      `{\\"Authorization\\":\\"Bearer «eyJhbGciOiJIUzI1NiJ9.eyJzdWIi${alnum(40)}.${alnum(43)}»\\"}`,
      `https://x/?jwt=«eyJhbGciOiJIUzI1NiJ9.eyJzdWIi${alnum(40)}.${alnum(43)}»&a=1`,
      `«eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.${alnum(86)}.${alnum(16)}.${alnum(60)}.${alnum(22)}»`,
    ],
    ignore: () => [
      'eyJhbGciOiJIUzI1NiJ9 alone',
      `${alnum(10)}eyJhbGciOiJIUzI1NiJ9.eyJzdWIi${alnum(40)}.${alnum(43)}`,
      'eyJzdWIi.eyJ',
    ],
  },
};
