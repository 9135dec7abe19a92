import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'zendesk-api-token',
    title: 'Zendesk API token',
    vendor: 'Zendesk',
    severity: 'critical',
    keywords: ['zendesk'],
    pattern: near('zendesk', '[a-z0-9]{40}'),
    accept: mixed,
  },
  {
    id: 'zendesk-basic-token',
    title: 'Zendesk API token',
    vendor: 'Zendesk',
    severity: 'critical',
    keywords: ['/token:'],
    pattern: /\/token:(?<secret>[A-Za-z0-9]{40})/y,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'zendesk-api-token': {
    why: "With an agent's address, reads and changes all tickets and customers.",
    revoke: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
    source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  },
  'zendesk-basic-token': {
    why: "With an agent's address, reads and changes all tickets and customers.",
    revoke: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
    source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  },
};

export const evidence: EvidenceById = {
  'zendesk-api-token': {
    match: () => [`ZENDESK_API_TOKEN=«${alnum(40)}»`],
    ignore: () => ['ZENDESK_API_TOKEN=changeme'],
  },
  'zendesk-basic-token': {
    match: () => [`curl -u jdoe@hotel.test/token:«${alnum(40)}»`],
    ignore: () => ['curl -u jdoe@hotel.test/token:changeme'],
  },
};
