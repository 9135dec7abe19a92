import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mapquest-api-key',
    title: 'MapQuest API key',
    vendor: 'MapQuest',
    severity: 'medium',
    keywords: ['mapquest'],
    pattern: near('mapquest', '[a-z0-9]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'mapquest-api-key': {
    why: "Calls the API at the account's cost.",
    source: 'https://developer.mapquest.com/documentation/',
  },
};

export const evidence: EvidenceById = {
  'mapquest-api-key': {
    match: () => [`MAPQUEST_KEY=«${alnum(32)}»`],
    ignore: () => ['MAPQUEST_KEY=changeme'],
  },
};
