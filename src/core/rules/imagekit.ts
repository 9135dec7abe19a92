import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'imagekit-private-key',
    title: 'ImageKit private key',
    vendor: 'ImageKit',
    severity: 'high',
    keywords: ['imagekit'],
    pattern: near('imagekit', 'private_[\\w+/-]{27}='),
  },
];

export const advice: AdviceById = {
  'imagekit-private-key': {
    why: 'Reads, changes and deletes media of the account.',
    revoke: 'https://imagekit.io/dashboard/developer/api-keys',
    source: 'https://imagekit.io/docs/api-keys',
  },
};

export const evidence: EvidenceById = {
  'imagekit-private-key': {
    match: () => [`IMAGEKIT_PRIVATE_KEY=«private_${alnum(27)}=»`],
    ignore: () => ['IMAGEKIT_PRIVATE_KEY=changeme'],
  },
};
