import { alnum } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pushbullet-token',
    title: 'Pushbullet access token',
    vendor: 'Pushbullet',
    severity: 'high',
    keywords: ['pushbullet'],
    pattern: near('pushbullet', '(?:o\\.)?[a-z0-9]{32,34}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'pushbullet-token': {
    why: "Reads notifications and messages of this person's phone.",
    revoke: 'https://www.pushbullet.com/#settings/account',
    source: 'https://docs.pushbullet.com/#authentication',
  },
};

export const evidence: EvidenceById = {
  'pushbullet-token': {
    match: () => [`PUSHBULLET_TOKEN=«o.${alnum(32)}»`],
    ignore: () => ['PUSHBULLET_TOKEN=changeme'],
  },
};
