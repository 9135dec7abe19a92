import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'tencent-secret-id',
    title: 'Tencent Cloud SecretId',
    vendor: 'Tencent Cloud',
    severity: 'medium',
    keywords: ['AKID'],
    pattern: /AKID[A-Za-z0-9]{32}/y,
    prefix: 4,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
  {
    id: 'tencent-secret-key',
    title: 'Tencent Cloud SecretKey',
    vendor: 'Tencent Cloud',
    severity: 'critical',
    keywords: ['AKID'],
    pattern: /AKID[A-Za-z0-9]{32}[^A-Za-z0-9][\s\S]{0,32}?[^A-Za-z0-9](?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/y,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'tencent-secret-id': {
    why: 'With its SecretKey it signs requests to the account.',
    revoke: 'https://console.tencentcloud.com/cam/capi',
    source: 'https://www.tencentcloud.com/document/product/598/32675',
  },
  'tencent-secret-key': {
    why: 'The key signs requests to the account.',
    revoke: 'https://console.tencentcloud.com/cam/capi',
    source: 'https://www.tencentcloud.com/document/product/598/32675',
  },
};

export const evidence: EvidenceById = {
  'tencent-secret-id': {
    match: () => [`TOKEN=«AKID${alnum(32)}»`, `{\\"key\\":\\"«AKID${alnum(32)}»\\"}`],
    ignore: () => [`see AKID${alnum(10)}`],
  },
  'tencent-secret-key': {
    match: () => [`secretId: AKID${alnum(32)}\nsecretKey: «${alnum(32)}»`],
    ignore: () => [`AKID${alnum(32)} alone`],
  },
};
