import { uuid } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'riot-api-key',
    title: 'Riot API key',
    vendor: 'Riot Games',
    severity: 'medium',
    keywords: ['rgapi-'],
    pattern: /RGAPI-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy,
    prefix: 6,
    keyed: true,
  },
];

export const advice: AdviceById = {
  'riot-api-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://developer.riotgames.com/',
    source: 'https://developer.riotgames.com/docs/portal',
  },
};

export const evidence: EvidenceById = {
  'riot-api-key': {
    match: () => [`X-Riot-Token: «RGAPI-${uuid()}»`],
    ignore: () => ['RGAPI-key'],
  },
};
