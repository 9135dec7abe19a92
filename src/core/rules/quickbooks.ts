import { alnum, digits } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'quickbooks-refresh-token',
    title: 'QuickBooks refresh token',
    vendor: 'Intuit QuickBooks',
    severity: 'critical',
    keywords: ['AB11', 'RT1-'],
    pattern: /(?:AB11\d{10,13}[A-Za-z0-9]{25,36}|RT1-\d{2,4}-H\d-\d{10}[a-z0-9]{18,24})/y,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'quickbooks-refresh-token': {
    why: "Makes new access tokens to the company's books.",
    revoke:
      'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0#revoke-token-disconnect',
    source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0',
  },
};

export const evidence: EvidenceById = {
  'quickbooks-refresh-token': {
    match: () => [`"refresh_token": "«AB11${digits(12)}${alnum(34)}»"`],
    ignore: () => ['AB11'],
  },
};
