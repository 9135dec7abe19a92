import { alnum, hex } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ebay-client-secret',
    title: 'eBay cert id',
    vendor: 'eBay',
    severity: 'high',
    keywords: ['PRD-', 'SBX-'],
    pattern: /(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4,8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/y,
    prefix: 4,
  },
  {
    id: 'ebay-user-token',
    title: 'eBay user token',
    vendor: 'eBay',
    severity: 'critical',
    keywords: ['v^1.1#'],
    pattern: /v\^1\.1#(?:[A-Za-z]\^\w{1,8}#){2,10}t\^[\w+/=.-]{40,2400}(?:#[A-Za-z]\^\w{1,8})?/y,
    boundary: /[\w#^.]/,
    accept: mixed,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'ebay-client-secret': {
    why: 'Proves the application to eBay.',
    revoke: 'https://developer.ebay.com/my/keys',
    source: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  },
  'ebay-user-token': {
    why: 'Buys and sells as this eBay user.',
    source: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
  },
};

export const evidence: EvidenceById = {
  'ebay-client-secret': {
    match: () => [`«PRD-${hex(12)}-${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}»`],
    ignore: () => ['PRD-12345'],
  },
  'ebay-user-token': {
    match: () => [`Bearer «v^1.1#i^1#p^3#r^0#f^0#I^3#t^H4sI${alnum(200)}=»`],
    ignore: () => ['v^1.1#'],
  },
};
