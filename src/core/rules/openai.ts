import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'openai-project-key',
    title: 'OpenAI API key',
    vendor: 'OpenAI',
    severity: 'high',
    keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-none-'],
    pattern: /sk-(?:proj|svcacct|admin|None)-[\w-]{40,220}/y,
    prefix: 8,
    loads: 'with-hands',
  },
  {
    id: 'openai-key',
    title: 'OpenAI API key',
    vendor: 'OpenAI',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['T3BlbkFJ'],
    pattern: /T3BlbkFJ[A-Za-z0-9]{20}(?<=(?<secret>sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}))/y,
    prefix: 3,
  },
  {
    id: 'openai-like-key',
    title: 'AI service key (sk-)',
    vendor: 'OpenAI',
    severity: 'high',
    keywords: ['sk-'],
    pattern: /sk-[A-Za-z0-9]{48,64}/y,
    prefix: 3,
    accept: bothCasesAndDigit,
    confidence: 'likely',
    loads: 'with-hands',
  },
  {
    id: 'openai-session',
    title: 'OpenAI session key',
    vendor: 'OpenAI',
    severity: 'high',
    keywords: ['sess-'],
    pattern: /sess-[A-Za-z0-9]{40}/y,
    prefix: 5,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'openai-project-key': {
    why: 'The key spends the account and reads its files.',
    revoke: 'https://platform.openai.com/api-keys',
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  'openai-key': {
    why: 'The key spends the account and reads its files.',
    revoke: 'https://platform.openai.com/api-keys',
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  'openai-like-key': {
    why: 'Several AI services use this form; the key spends the account.',
    revoke: 'https://platform.openai.com/api-keys',
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  'openai-session': {
    why: 'A session key acts as the signed-in user.',
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  },
};

export const evidence: EvidenceById = {
  'openai-project-key': {
    match: () => [`TOKEN=«sk-proj-${alnum(58)}»`, `{\\"key\\":\\"«sk-proj-${alnum(58)}»\\"}`],
    ignore: () => [`see sk-proj-${alnum(19)}`],
  },
  'openai-key': {
    match: () => [`OPENAI_API_KEY=«sk-${alnum(20)}T3BlbkFJ${alnum(20)}»`],
    ignore: () => [`${alnum(20)}T3BlbkFJ${alnum(20)}`],
  },
  'openai-like-key': {
    match: () => [`TOKEN=«sk-${alnum(48)}»`, `{\\"key\\":\\"«sk-${alnum(48)}»\\"}`],
    ignore: () => [`see sk-${alnum(16)}`],
  },
  'openai-session': {
    match: () => [`TOKEN=«sess-${alnum(40)}»`, `{\\"key\\":\\"«sess-${alnum(40)}»\\"}`],
    ignore: () => [`see sess-${alnum(13)}`],
  },
};
