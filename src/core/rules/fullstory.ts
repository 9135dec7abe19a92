import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fullstory-api-key',
    title: 'FullStory API key',
    vendor: 'FullStory',
    severity: 'high',
    keywords: ['fullstory', 'na1.', 'eu1.'],
    pattern: /(?:fullstory[^\n]{1,30}?(?<![\w.+/]))?(?<secret>(?:na1|eu1)\.[A-Z\d+/]{70,110}={0,2})/iy,
    boundary: /[\w+/.]/,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'fullstory-api-key': {
    why: 'Reads recorded sessions of visitors.',
    revoke: 'https://app.fullstory.com/ui/settings/integrations/apikeys',
    source: 'https://developer.fullstory.com/server/v1/authentication/',
  },
};

export const evidence: EvidenceById = {
  'fullstory-api-key': {
    match: () => [`Authorization: Basic «na1.${alnum(92)}==»`],
    ignore: () => ['na1.hubspot.com'],
  },
};
