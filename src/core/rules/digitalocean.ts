import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'digitalocean-token',
    title: 'DigitalOcean token',
    vendor: 'DigitalOcean',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /do[opr]_v1_[0-9a-f]{64}/y,
    prefix: 7,
  },
  {
    id: 'digitalocean-spaces-secret',
    title: 'DigitalOcean Spaces secret',
    vendor: 'DigitalOcean',
    severity: 'high',
    keywords: ['spaces_secret', 'spaces-secret', 'spaces secret'],
    pattern: near('spaces[_ -]secret', '[A-Za-z0-9+/]{43}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'digitalocean-token': {
    why: 'The token controls servers, databases and domains of the account.',
    revoke: 'https://cloud.digitalocean.com/account/api/tokens',
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  'digitalocean-spaces-secret': {
    why: 'The secret opens the files of the account.',
    source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  },
};

export const evidence: EvidenceById = {
  'digitalocean-token': {
    match: () => [`TOKEN=«dop_v1_${hex(64)}»`, `{\\"key\\":\\"«dop_v1_${hex(64)}»\\"}`],
    ignore: () => [`see dop_v1_${hex(21)}`],
  },
  'digitalocean-spaces-secret': {
    match: () => [`SPACES_SECRET_KEY=«${alnum(43)}»`, `{\\"spaces_secret_key\\": \\"«${alnum(43)}»\\"}`],
    ignore: () => ['SPACES_SECRET_KEY=${TOKEN}', `spaces_secret revision: ${alnum(43)}`],
  },
};
