import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    vendor: 'IBM Cloud',
    severity: 'critical',
    keywords: ['ibm', 'bluemix'],
    pattern: near(
      String.raw`(?:ibm|bluemix)[\w. -]{0,20}(?:key|token|secret|pat|pass\w{0,4}|auth|cred)`,
      String.raw`[\w-]{44}`,
    ),
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
  {
    id: 'ibm-cos-secret',
    title: 'IBM Cloud Object Storage secret',
    vendor: 'IBM Cloud',
    severity: 'high',
    keywords: ['cos_hmac', 'secret_access_key', 'cos-', 'ibm_cos', 'ibm-cos'],
    pattern: near('(?:cos_hmac|secret_access_key|cos-|ibm[_-]cos)', '[0-9a-f]{48}'),
    confidence: 'likely',
  },
  {
    id: 'softlayer-api-key',
    title: 'IBM SoftLayer API key',
    vendor: 'IBM Cloud',
    severity: 'critical',
    keywords: ['softlayer', 'sl_api', 'sl-api'],
    pattern: near('(?:softlayer|sl[_-]api)', '[0-9a-f]{64}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'ibm-cloud-api-key': {
    why: 'The key acts as its user in every service of the account.',
    revoke: 'https://cloud.ibm.com/iam/apikeys',
    source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  },
  'ibm-cos-secret': {
    why: 'The secret opens the buckets of the account.',
    source: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
  },
  'softlayer-api-key': {
    why: 'The key controls the classic infrastructure of the account.',
    source: 'https://cloud.ibm.com/docs/account?topic=account-classic_keys',
  },
};

export const evidence: EvidenceById = {
  'ibm-cloud-api-key': {
    match: () => [`IBM_CLOUD_API_KEY=«${alnum(44)}»`, `{\\"ibm_cloud_api_key\\": \\"«${alnum(44)}»\\"}`],
    ignore: () => ['IBM_CLOUD_API_KEY=${TOKEN}', `ibm revision: ${alnum(44)}`],
  },
  'ibm-cos-secret': {
    match: () => [`COS_HMAC_SECRET_ACCESS_KEY=«${hex(48)}»`, `{\\"cos_hmac_secret_access_key\\": \\"«${hex(48)}»\\"}`],
    ignore: () => ['COS_HMAC_SECRET_ACCESS_KEY=${TOKEN}', `cos_hmac revision: ${hex(48)}`],
  },
  'softlayer-api-key': {
    match: () => [`SOFTLAYER_API_KEY=«${hex(64)}»`, `{\\"softlayer_api_key\\": \\"«${hex(64)}»\\"}`],
    ignore: () => ['SOFTLAYER_API_KEY=${TOKEN}', `softlayer revision: ${hex(64)}`],
  },
};
