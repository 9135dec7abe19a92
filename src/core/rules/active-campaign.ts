import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'active-campaign-api-key',
    title: 'ActiveCampaign API key',
    vendor: 'ActiveCampaign',
    severity: 'high',
    keywords: ['activecampaign', 'active_campaign', 'api-token:'],
    pattern: near('(?:active_?campaign|api-token(?=:))', '[0-9a-f]{72}'),
  },
];

export const advice: AdviceById = {
  'active-campaign-api-key': {
    why: 'Reads all contacts and sends campaigns.',
    revoke: 'https://help.activecampaign.com/hc/en-us/articles/207317590-Getting-started-with-the-API',
    source: 'https://developers.activecampaign.com/reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'active-campaign-api-key': {
    match: () => [`Api-Token: «${hex(72)}»`, `ACTIVECAMPAIGN_KEY=«${hex(72)}»`],
    ignore: () => ['Api-Token: changeme'],
  },
};
