import { alnum } from '../../rule-kit/made-up.ts';
import { bothCasesAndDigit } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'address-key',
    title: 'Key in an address',
    vendor: 'HTTP',
    severity: 'medium',
    loads: 'late',
    keywords: ['?k=', '&k=', '?hash=', '&hash='],
    // Short names, and a value that no name, number or digest is.
    pattern: /[?&](?:k|hash)=(?<secret>[A-Z0-9]{20,64})(?=[&\s"'<>)#]|$)/iy,
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'address-key': {
    why: 'Whoever has the address has what it leads to.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html',
  },
};

export const evidence: EvidenceById = {
  'address-key': {
    match: () => [
      `https://a.example/export/orders.xml?hash=«K7k${alnum(21)}»&from=2026`,
      `GET /api/machines?since=17&k=«K7k${alnum(17)}» h2`,
    ],
    ignore: () => ['/a.css?hash=d41d8cd98f00b204e9800998ecf8427e', '/search?k=reservationsOfToday'],
  },
};
