import { alnum, uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'asaas-api-key',
    title: 'Asaas API key',
    vendor: 'Asaas',
    severity: 'critical',
    loads: 'late',
    keywords: ['$aact_'],
    // Anything else that begins with a dollar is a variable.
    pattern: /\$aact_[\w:$+/=-]{40,300}/y,
    prefix: 6,
  },
];

export const advice: AdviceById = {
  'asaas-api-key': {
    why: 'The key charges, pays and transfers in the name of the account.',
    revoke: 'https://docs.asaas.com/docs/api-keys',
    source: 'https://docs.asaas.com/docs/authentication-2',
    quote: {
      text: "Do not provide your API key in support requests, to third parties, or expose it in your application's front end.",
      source: 'https://docs.asaas.com/docs/authentication-2',
    },
  },
};

export const evidence: EvidenceById = {
  'asaas-api-key': {
    match: () => [`access_token: «$aact_prod_${alnum(96)}»`, `const key = '«$aact_${alnum(88)}::$aach_${uuid()}»'`],
    ignore: () => ['echo $aact_prod_key', '$aact_prod_'],
  },
};
