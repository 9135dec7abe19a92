import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fareharbor-api-key',
    title: 'FareHarbor app or user key',
    vendor: 'FareHarbor',
    severity: 'critical',
    keywords: ['x-fareharbor-api-'],
    loads: 'with-page',
    pattern: near('x-fareharbor-api-(?:app|user)', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  },
];

export const advice: AdviceById = {
  'fareharbor-api-key': {
    why: 'Reads and changes bookings of the companies that agreed.',
    source: 'https://help.fareharbor.com/hc/',
  },
};

export const evidence: EvidenceById = {
  'fareharbor-api-key': {
    match: () => [`X-FareHarbor-API-User: «${uuid()}»`],
    ignore: () => ['X-FareHarbor-API-User: changeme'],
  },
};
