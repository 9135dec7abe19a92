import { hex, upper } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

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
};
