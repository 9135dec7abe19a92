import { alnum, hex, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'amazon-selling-mws-token',
    title: 'Amazon MWS auth token',
    vendor: 'Amazon selling and login',
    severity: 'critical',
    keywords: ['amzn.mws.'],
    pattern: /amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy,
    prefix: 9,
    loads: 'with-hands',
  },
  {
    id: 'amazon-selling-lwa-secret',
    title: 'Login with Amazon client secret',
    vendor: 'Amazon selling and login',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['amzn1.oa2-cs.'],
    pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/y,
    prefix: 16,
  },
  {
    id: 'amazon-selling-lwa-token',
    title: 'Login with Amazon token',
    vendor: 'Amazon selling and login',
    severity: 'critical',
    keywords: ['atza', 'atzr', 'atnr'],
    pattern: /At(?:za|zr|nr)(?:\||%7C|\\u007c)[\w+/=-]{40,900}/iy,
    prefix: 5,
  },
];

export const advice: AdviceById = {
  'amazon-selling-mws-token': {
    why: 'Reads and changes orders of the seller account.',
    revoke: 'https://sellercentral.amazon.com/apps/manage',
    source: 'https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws',
  },
  'amazon-selling-lwa-secret': {
    why: 'Proves the application to Amazon.',
    revoke: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-application-client-secrets',
    source: 'https://developer-docs.amazon.com/sp-api/docs/viewing-your-application-information-and-credentials',
  },
  'amazon-selling-lwa-token': {
    why: 'Reads and changes what the seller or customer agreed to.',
    source: 'https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api',
  },
};

export const evidence: EvidenceById = {
  'amazon-selling-mws-token': {
    match: () => [`MWSAuthToken=«amzn.mws.${uuid()}»`],
    ignore: () => ['amzn.mws.token'],
  },
  'amazon-selling-lwa-secret': {
    match: () => [`«amzn1.oa2-cs.v1.${hex(64)}»`],
    ignore: () => ['amzn1.oa2-cs.v1'],
  },
  'amazon-selling-lwa-token': {
    match: () => [`x-amz-access-token: «Atza|IwEBI${alnum(300)}»`],
    ignore: () => ['Atza|token'],
  },
};
