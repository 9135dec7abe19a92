import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'yandex-api-key',
    title: 'Yandex Cloud API key',
    vendor: 'Yandex Cloud',
    severity: 'high',
    keywords: ['AQVN'],
    pattern: /AQVN[\w-]{35,38}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'yandex-oauth-token',
    title: 'Yandex OAuth token',
    vendor: 'Yandex Cloud',
    severity: 'high',
    keywords: ['y0_Ag', 'y0__x', 'y1_Ag', 'y2_Ag', 'y3_Ag'],
    pattern: /y[0-3]_[\w-]{50,64}/y,
    prefix: 3,
    loads: 'with-hands',
  },
  {
    id: 'yandex-iam-token',
    title: 'Yandex IAM token',
    vendor: 'Yandex Cloud',
    severity: 'high',
    keywords: ['t1.'],
    pattern: /t1\.[\w-]{6,400}={0,2}\.[\w-]{86}={0,2}/y,
    prefix: 3,
    loads: 'with-hands',
  },
  {
    id: 'yandex-static-key',
    title: 'Yandex Cloud static key',
    vendor: 'Yandex Cloud',
    severity: 'high',
    keywords: ['yandex'],
    pattern: near('yandex', String.raw`YC[\w-]{38}`),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'yandex-api-key': {
    why: 'The key calls services as its service account.',
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  },
  'yandex-oauth-token': {
    why: 'The token acts for a Yandex account.',
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token',
  },
  'yandex-iam-token': {
    why: 'For half a day the token acts for its account.',
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
  },
  'yandex-static-key': {
    why: 'The key opens object storage.',
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
  },
};

export const evidence: EvidenceById = {
  'yandex-api-key': {
    match: () => [`TOKEN=«AQVN${alnum(36)}»`, `{\\"key\\":\\"«AQVN${alnum(36)}»\\"}`],
    ignore: () => [`see AQVN${alnum(12)}`],
  },
  'yandex-oauth-token': {
    match: () => [`TOKEN=«y0_AgAA${alnum(51)}»`, `{\\"key\\":\\"«y0_AgAA${alnum(51)}»\\"}`],
    ignore: () => [`see y0_AgAA${alnum(17)}`],
  },
  'yandex-iam-token': {
    match: () => [`TOKEN=«t1.${alnum(60)}.${alnum(86)}»`, `{\\"key\\":\\"«t1.${alnum(60)}.${alnum(86)}»\\"}`],
    ignore: () => [`see t1.${alnum(20)}.${alnum(28)}`],
  },
  'yandex-static-key': {
    match: () => [`YANDEX_STATIC_KEY=«YC${alnum(38)}»`, `{\\"yandex_static_key\\": \\"«YC${alnum(38)}»\\"}`],
    ignore: () => ['YANDEX_STATIC_KEY=${TOKEN}', `yandex revision: YC${alnum(38)}`],
  },
};
