import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'close-api-key',
    title: 'Close API key',
    vendor: 'Close',
    severity: 'high',
    keywords: ['api_'],
    pattern: /api_[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{20,24}/y,
    boundary: /[\w.]/,
    prefix: 4,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'close-api-key': {
    why: 'Reads and changes all leads of the organisation.',
    revoke: 'https://app.close.com/settings/developer/api-keys/',
    source: 'https://developer.close.com/topics/authentication/',
  },
};

export const evidence: EvidenceById = {
  'close-api-key': {
    match: () => [`-u «api_${alnum(22)}.${alnum(22)}»:`],
    ignore: () => ['api_v1.example'],
  },
};
