import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'hubspot-private-app-token',
    title: 'HubSpot private app token',
    vendor: 'HubSpot',
    severity: 'high',
    keywords: ['pat-'],
    pattern: /pat-[a-z]{2}\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy,
    prefix: 8,
  },
  {
    id: 'hubspot-api-key',
    title: 'HubSpot API key',
    vendor: 'HubSpot',
    severity: 'high',
    keywords: ['hapikey', 'hubspot'],
    pattern: near('(?:hapikey|hubspot)', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'hubspot-private-app-token': {
    why: 'Reads and changes CRM data within the scopes of the private app.',
    revoke: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
    source: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  },
  'hubspot-api-key': {
    why: 'Reads and changes CRM data.',
    revoke: 'https://knowledge.hubspot.com/integrations/how-do-i-get-my-hubspot-api-key',
    source: 'https://developers.hubspot.com/changelog/upcoming-api-key-sunset',
  },
};

export const evidence: EvidenceById = {
  'hubspot-private-app-token': {
    match: () => [`Bearer «pat-na1-${uuid()}»`, `HUBSPOT=«pat-eu1-${uuid()}»`],
    ignore: () => ['pat-na1-token'],
  },
  'hubspot-api-key': {
    match: () => [`?hapikey=«${uuid()}»`, `HUBSPOT_API_KEY=«${uuid()}»`],
    ignore: () => ['?hapikey=changeme'],
  },
};
