import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'alibaba-access-key-id',
    title: 'Alibaba Cloud AccessKey ID',
    vendor: 'Alibaba Cloud',
    severity: 'medium',
    keywords: ['LTAI'],
    pattern: /LTAI[A-Za-z0-9]{12,24}/y,
    prefix: 4,
    accept: bothCasesAndDigit,
  },
  {
    id: 'alibaba-access-key-secret',
    title: 'Alibaba Cloud AccessKey secret',
    vendor: 'Alibaba Cloud',
    severity: 'critical',
    keywords: ['accesskey', 'access_key', 'access-key', 'aliyun', 'alibaba'],
    pattern: near('(?:access[_-]?key[_-]?secret|aliyun|alibaba)', '[a-z0-9]{30}'),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'alibaba-access-key-id': {
    why: 'With its secret the key acts as its user in the account.',
    revoke: 'https://ram.console.aliyun.com/manage/ak',
    source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
  'alibaba-access-key-secret': {
    why: 'The secret signs requests as its user in the account.',
    revoke: 'https://ram.console.aliyun.com/manage/ak',
    source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
};

export const evidence: EvidenceById = {
  'alibaba-access-key-id': {
    match: () => [`TOKEN=«LTAI${alnum(20)}»`, `{\\"key\\":\\"«LTAI${alnum(20)}»\\"}`],
    ignore: () => [`see LTAI${alnum(6)}`],
  },
  'alibaba-access-key-secret': {
    match: () => [`ACCESSKEYSECRET_API_KEY=«${alnum(30)}»`, `{\\"accesskeysecret_api_key\\": \\"«${alnum(30)}»\\"}`],
    ignore: () => ['ACCESSKEYSECRET_API_KEY=${TOKEN}', `accesskeysecret revision: ${alnum(30)}`],
  },
};
