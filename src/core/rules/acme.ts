import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'acme-account-key',
    title: 'Key that binds an ACME account',
    vendor: 'ACME',
    severity: 'high',
    loads: 'late',
    keywords: ['hmacencoded', 'eab-hmac', 'eab_hmac'],
    // Traefik's and lego's; certbot's and acme.sh's.
    pattern: /(?:hmacencoded|eab[-_]hmac(?:[-_]key)?)["']?(?:\s?[:=]\s?| )["']?(?<secret>[\w-]{32,128}={0,2})/iy,
  },
];

export const advice: AdviceById = {
  'acme-account-key': {
    why: 'Orders certificates in the name of the customer of the authority.',
    source: 'https://www.rfc-editor.org/rfc/rfc8555#section-7.3.4',
  },
};

export const evidence: EvidenceById = {
  'acme-account-key': {
    match: () => [
      `--certificatesresolvers.le.acme.eab.hmacEncoded=«${alnum(86)}»`,
      `certbot certonly --eab-kid x --eab-hmac-key «${alnum(43)}» -d a.example`,
      `      hmacEncoded: "«${alnum(64)}»"`,
    ],
    ignore: () => ['--eab-hmac-key $EAB_HMAC_KEY', 'eab-hmac-key is missing'],
  },
};
