import { alnum } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'adafruit-key',
    title: 'Adafruit IO key',
    vendor: 'Adafruit IO',
    severity: 'medium',
    keywords: ['aio_'],
    pattern: /aio_[A-Za-z0-9]{28}/y,
    prefix: 4,
  },
];

export const advice: AdviceById = {
  'adafruit-key': {
    why: 'The key reads and writes feeds.',
    revoke: 'https://io.adafruit.com/',
    source: 'https://io.adafruit.com/api/docs/',
  },
};

export const evidence: EvidenceById = {
  'adafruit-key': {
    match: () => [`TOKEN=«aio_${alnum(28)}»`, `{\\"key\\":\\"«aio_${alnum(28)}»\\"}`],
    ignore: () => [`see aio_${alnum(9)}`],
  },
};
