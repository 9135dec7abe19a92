import { alnum, digits } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'cloudinary-url',
    title: 'Cloudinary API secret',
    vendor: 'Cloudinary',
    severity: 'high',
    keywords: ['cloudinary://'],
    pattern: /cloudinary:\/\/\d{10,20}:(?<secret>[\w-]{20,40})(?=@)/iy,
    loads: 'with-hands',
  },
  {
    id: 'cloudinary-secret',
    title: 'Cloudinary API secret',
    vendor: 'Cloudinary',
    severity: 'high',
    keywords: ['cloudinary'],
    pattern: near('cloudinary[^\\n]{0,16}?secret', '[\\w-]{27}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'cloudinary-url': {
    why: 'Reads, changes and deletes all media of the account.',
    revoke: 'https://console.cloudinary.com/settings/api-keys',
    source: 'https://cloudinary.com/documentation/finding_your_credentials_tutorial',
  },
  'cloudinary-secret': {
    why: 'Reads, changes and deletes all media of the account.',
    revoke: 'https://console.cloudinary.com/settings/api-keys',
    source: 'https://cloudinary.com/documentation/finding_your_credentials_tutorial',
  },
};

export const evidence: EvidenceById = {
  'cloudinary-url': {
    match: () => [`CLOUDINARY_URL=cloudinary://${digits(15)}:«${alnum(27)}»@hotel`],
    ignore: () => ['cloudinary://api_key:api_secret@cloud'],
  },
  'cloudinary-secret': {
    match: () => [`CLOUDINARY_API_SECRET=«${alnum(27)}»`],
    ignore: () => ['CLOUDINARY_API_SECRET=changeme'],
  },
};
