import { alnum, hex, upper } from '../../rule-kit/made-up.ts';
import { wordless } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'marked-key',
    title: 'Key of a web service',
    vendor: 'Web service',
    severity: 'high',
    loads: 'late',
    keywords: ['live_', 'sk_', 'pat_', 'api_', 'key_', 'token_', 'secret_'],
    // Many makers write on a key what it is: `acme_live_…`. What is published is marked, too: `pk_live_…`; an id is no key.
    pattern:
      /(?:live|sk|pat|api|key|token|secret)_(?!01[\dA-Z]{24}\b|[\dA-Z]{32}\b)[A-Za-z\d]{24,128}(?![\w/-])(?<=(?<![\w/.-])(?<secret>(?!\w{0,40}p(?:k|ub)_|publi)(?:[A-Za-z][a-z\d]{1,15}_){1,4}[A-Za-z\d]{24,128}))/y,
    accept: wordless,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'marked-key': {
    why: 'Its maker wrote on it that it is a key: who has it can act in your name until it is changed.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};

export const evidence: EvidenceById = {
  'marked-key': {
    match: () => [
      `Client("«acme_live_${hex(32)}»")`,
      `it fails with «acme_sk_${hex(40)}», and with no other`,
      `«key_${hex(64)}»`,
    ],
    ignore: () => [
      `acme_pk_live_${alnum(32)}`,
      `publishable_key_${alnum(32)}`,
      `api_key_01${upper(24)}`,
      `https://example.com/files/acme_key_${hex(32)}`,
    ],
  },
};
