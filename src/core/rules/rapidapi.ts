import { hex, lower } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'rapidapi-key',
    title: 'RapidAPI key',
    vendor: 'RapidAPI',
    severity: 'high',
    keywords: ['rapidapi'],
    pattern: near('rapidapi', '[a-z0-9]{50}'),
    accept: (secret) => /[a-z]/i.test(secret) && /\d\D*\d/.test(secret),
    confidence: 'likely',
  },
  {
    id: 'rapidapi-shape',
    title: 'RapidAPI key',
    vendor: 'RapidAPI',
    severity: 'high',
    keywords: ['msh'],
    pattern:
      /msh[0-9a-f]{15}p1[0-9a-f]{6}jsn[0-9a-f]{12}(?<=(?<secret>[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{6}jsn[0-9a-f]{12}))/iy,
  },
];

export const advice: AdviceById = {
  'rapidapi-key': {
    why: 'The key calls paid APIs at the cost of the account.',
    revoke: 'https://rapidapi.com/developer/apps',
    source: 'https://docs.rapidapi.com/docs/keys',
  },
  'rapidapi-shape': {
    why: 'The key calls paid APIs at the cost of the account.',
    revoke: 'https://rapidapi.com/developer/apps',
    source: 'https://docs.rapidapi.com/docs/keys',
  },
};

export const evidence: EvidenceById = {
  'rapidapi-key': {
    match: () => [`X_RAPIDAPI_KEY=«${lower(50)}»`, `{\\"x_rapidapi_key\\": \\"«${lower(50)}»\\"}`],
    ignore: () => ['X_RAPIDAPI_KEY=${TOKEN}', `rapidapi revision: ${lower(50)}`],
  },
  'rapidapi-shape': {
    match: () => [
      `TOKEN=«${hex(10)}msh${hex(15)}p1${hex(6)}jsn${hex(12)}»`,
      `{\\"key\\":\\"«${hex(10)}msh${hex(15)}p1${hex(6)}jsn${hex(12)}»\\"}`,
    ],
    ignore: () => [`see ${hex(3)}msh${hex(5)}p1${hex(2)}jsn${hex(4)}`],
  },
};
