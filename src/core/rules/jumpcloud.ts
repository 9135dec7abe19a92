import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'jumpcloud-api-key',
    title: 'JumpCloud API key',
    vendor: 'JumpCloud',
    severity: 'critical',
    keywords: ['jca_'],
    pattern: /jca_[A-Za-z0-9]{36}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'jumpcloud-keyed-key',
    title: 'JumpCloud API key',
    vendor: 'JumpCloud',
    severity: 'critical',
    keywords: ['jumpcloud'],
    pattern: near('jumpcloud', '[a-z0-9]{40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'jumpcloud-api-key': {
    why: 'Administers users and devices.',
    revoke: 'https://jumpcloud.com/support/jumpcloud-apis1',
    source: 'https://jumpcloud.com/support/jumpcloud-apis1',
  },
  'jumpcloud-keyed-key': {
    why: 'Administers users and devices.',
    revoke: 'https://jumpcloud.com/support/jumpcloud-apis1',
    source: 'https://jumpcloud.com/support/jumpcloud-apis1',
  },
};

export const evidence: EvidenceById = {
  'jumpcloud-api-key': {
    match: () => [`x-api-key: «jca_${alnum(36)}»`],
    ignore: () => ['jca_key'],
  },
  'jumpcloud-keyed-key': {
    match: () => [`JUMPCLOUD_API_KEY=«${hex(40)}»`],
    ignore: () => ['JUMPCLOUD_API_KEY=changeme'],
  },
};
