import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'przelewy24-crc-key',
    title: 'Przelewy24 CRC key',
    vendor: 'Przelewy24',
    severity: 'critical',
    loads: 'late',
    keywords: ['p24', 'przelewy24'],
    pattern:
      /(?:p24|przelewy24)[\w. -]{0,24}?crc(?:[ _.-]?key)?["']?\s{0,3}(?::|=>?)\s{0,3}["']?(?<secret>[\da-f]{16})/iy,
  },
];

export const advice: AdviceById = {
  'przelewy24-crc-key': {
    why: 'Signs payments in the name of the shop.',
    revoke: 'https://panel.przelewy24.pl/',
    source: 'https://developers.przelewy24.pl/',
  },
};

export const evidence: EvidenceById = {
  'przelewy24-crc-key': {
    match: () => [`payment.p24.crc=«${hex(16)}»\n`, `'p24_crc_key' => '«${hex(16)}»'`, `P24_CRC="«${hex(16)}»"`],
    ignore: () => ['p24.crc=unset', 'p24 crc mismatch: 12'],
  },
};
