import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'crates-io-token',
    title: 'crates.io token',
    vendor: 'crates.io',
    severity: 'critical',
    keywords: ['cio'],
    pattern: /cio[A-Za-z0-9]{32}/y,
    prefix: 3,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'crates-io-token': {
    why: 'The token publishes crates.',
    revoke: 'https://crates.io/settings/tokens',
    source: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  },
};

export const evidence: EvidenceById = {
  'crates-io-token': {
    match: () => [`TOKEN=«cio${alnum(32)}»`, `{\\"key\\":\\"«cio${alnum(32)}»\\"}`],
    ignore: () => [`see cio${alnum(10)}`],
  },
};
