import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'anthropic-key',
    title: 'Anthropic API key',
    vendor: 'Anthropic',
    severity: 'high',
    keywords: ['sk-ant-'],
    pattern: /sk-ant-(?:[a-z]{3,8}\d{2}-)?[\w-]{40,200}/y,
    prefix: 7,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'anthropic-key': {
    why: 'The key spends the account.',
    revoke: 'https://console.anthropic.com/settings/keys',
    source: 'https://docs.anthropic.com/en/api/overview',
  },
};

export const evidence: EvidenceById = {
  'anthropic-key': {
    match: () => [`TOKEN=«sk-ant-api03-${alnum(93)}AA»`, `{\\"key\\":\\"«sk-ant-api03-${alnum(93)}AA»\\"}`],
    ignore: () => [`see sk-ant-api03-${alnum(31)}AA`],
  },
};
