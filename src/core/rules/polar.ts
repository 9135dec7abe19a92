import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'polar-token',
    title: 'Polar access token',
    vendor: 'Polar',
    severity: 'critical',
    keywords: ['polar_'],
    pattern: /polar_(?:oat|pat|rst|at_[uo]|rt_[uo]|cst|oas|whs)_[A-Za-z0-9]{30,60}/y,
    prefix: 10,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'polar-token': {
    why: 'Reads and changes customers and orders of the organisation.',
    revoke: 'https://polar.sh/docs/integrate/oat',
    source: 'https://polar.sh/docs/integrate/oat',
  },
};

export const evidence: EvidenceById = {
  'polar-token': {
    match: () => [`Bearer «polar_oat_${alnum(43)}»`],
    ignore: () => ['polar_oat_'],
  },
};
