import { alnum, hex, upper } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'postman-key',
    title: 'Postman API key',
    vendor: 'Postman',
    severity: 'high',
    keywords: ['PMAK-'],
    pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/y,
    prefix: 5,
  },
  {
    id: 'postman-collection-token',
    title: 'Postman collection token',
    vendor: 'Postman',
    severity: 'medium',
    keywords: ['PMAT-'],
    pattern: /PMAT-[A-Z0-9]{26}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'postman-exported-key',
    title: 'API key in an exported Postman collection',
    vendor: 'Postman',
    severity: 'high',
    loads: 'late',
    keywords: ['"apikey"'],
    pattern:
      /"apikey"\s{0,4}:\s{0,4}\[[^\]]{0,300}?"key"\s{0,4}:\s{0,4}"value"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\s{}<>]{12,256})(?=")/iy,
    accept: mixed,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'postman-key': {
    why: 'The key reads collections and the variables in them.',
    revoke: 'https://go.postman.co/settings/me/api-keys',
    source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  },
  'postman-collection-token': {
    why: 'The token reads a collection.',
    source: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
  },
  'postman-exported-key': {
    why: 'A collection carries the keys of the requests in it.',
    source: 'https://learning.postman.com/docs/getting-started/importing-and-exporting/exporting-data/',
  },
};

export const evidence: EvidenceById = {
  'postman-key': {
    match: () => [`TOKEN=«PMAK-${hex(24)}-${hex(34)}»`, `{\\"key\\":\\"«PMAK-${hex(24)}-${hex(34)}»\\"}`],
    ignore: () => [`see PMAK-${hex(8)}-${hex(11)}`],
  },
  'postman-collection-token': {
    match: () => [`TOKEN=«PMAT-${upper(26)}»`, `{\\"key\\":\\"«PMAT-${upper(26)}»\\"}`],
    ignore: () => [`see PMAT-${upper(8)}`],
  },
  'postman-exported-key': {
    match: () => [
      `"auth": {"type": "apikey", "apikey": [{"key": "value", "value": "«${alnum(32)}»", "type": "string"}, {"key": "in"}]}`,
    ],
    ignore: () => ['"apikey": [{"key": "value", "value": "{{partner_api_key_2026}}"}]'],
  },
};
