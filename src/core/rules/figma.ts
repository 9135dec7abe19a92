import { alnum, digits, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'figma-token',
    title: 'Figma personal token',
    vendor: 'Figma',
    severity: 'high',
    keywords: ['figd_', 'figo_', 'figu_', 'figoh_', 'figor_', 'figuh_', 'figur_', 'figp_'],
    pattern: /fig(?:[doup]|oh|or|uh|ur)_[\w-]{36,80}/y,
    prefix: 5,
    accept: mixed,
    loads: 'with-hands',
  },
  {
    id: 'figma-legacy-token',
    title: 'Figma personal token',
    vendor: 'Figma',
    severity: 'high',
    keywords: ['figma'],
    pattern: near('figma', '\\d{4,7}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'figma-token': {
    why: 'Reads the files and comments of this person.',
    revoke: 'https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens',
    source: 'https://developers.figma.com/docs/rest-api/authentication/',
  },
  'figma-legacy-token': {
    why: 'Reads the files and comments of this person.',
    revoke: 'https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens',
    source: 'https://developers.figma.com/docs/rest-api/authentication/',
  },
};

export const evidence: EvidenceById = {
  'figma-token': {
    match: () => [`X-Figma-Token: «figd_${alnum(40)}»`],
    ignore: () => ['figd_token'],
  },
  'figma-legacy-token': {
    match: () => [`FIGMA_TOKEN=«${digits(5)}-${uuid()}»`],
    ignore: () => ['FIGMA_TOKEN=changeme'],
  },
};
