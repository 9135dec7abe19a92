import { lower } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'gitter-token',
    title: 'Gitter token',
    vendor: 'Gitter',
    severity: 'medium',
    keywords: ['gitter'],
    pattern: near('gitter', '[0-9a-z_-]{40}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'gitter-token': {
    why: 'Reads and writes chats of this person.',
    source: 'https://developer.gitter.im/docs/authentication',
  },
};

export const evidence: EvidenceById = {
  'gitter-token': {
    match: () => [`GITTER_TOKEN=«${lower(40)}»`],
    ignore: () => ['GITTER_TOKEN=changeme'],
  },
};
