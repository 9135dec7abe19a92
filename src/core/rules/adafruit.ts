import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'adafruit-old-key',
    title: 'Adafruit IO key',
    vendor: 'Adafruit IO',
    severity: 'medium',
    keywords: ['adafruit'],
    pattern: near(String.raw`adafruit[\w. -]{0,16}(?:key|token)`, '[a-z0-9_-]{32}'),
    accept: mixed,
    confidence: 'likely',
  },
  {
    id: 'adafruit-key',
    title: 'Adafruit IO key',
    vendor: 'Adafruit IO',
    severity: 'medium',
    keywords: ['aio_'],
    pattern: /aio_[A-Za-z0-9]{28}/y,
    prefix: 4,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'adafruit-old-key': {
    why: 'The key reads and writes feeds.',
    revoke: 'https://io.adafruit.com/',
    source: 'https://io.adafruit.com/api/docs/',
  },
  'adafruit-key': {
    why: 'The key reads and writes feeds.',
    revoke: 'https://io.adafruit.com/',
    source: 'https://io.adafruit.com/api/docs/',
  },
};

export const evidence: EvidenceById = {
  'adafruit-old-key': {
    match: () => [`ADAFRUIT_IO_KEY=«${hex(32)}»`, `{\\"adafruit_io_key\\": \\"«${hex(32)}»\\"}`],
    ignore: () => ['ADAFRUIT_IO_KEY=${TOKEN}', `adafruit revision: ${hex(32)}`],
  },
  'adafruit-key': {
    match: () => [`TOKEN=«aio_${alnum(28)}»`, `{\\"key\\":\\"«aio_${alnum(28)}»\\"}`],
    ignore: () => [`see aio_${alnum(9)}`],
  },
};
