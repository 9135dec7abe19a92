import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'dolibarr-instance-key',
    title: 'Dolibarr key',
    vendor: 'Dolibarr',
    severity: 'critical',
    loads: 'late',
    keywords: ['main_instance_unique_id', 'main_cookie_cryptkey'],
    pattern: /main_(?:instance_unique_id|cookie_cryptkey)\W{1,6}(?<secret>[\da-f]{32,64})/iy,
  },
];

export const advice: AdviceById = {
  'dolibarr-instance-key': {
    why: 'Decrypts every password that the installation keeps.',
    source: 'https://wiki.dolibarr.org/index.php?title=Configuration_file',
  },
};

export const evidence: EvidenceById = {
  'dolibarr-instance-key': {
    match: () => [
      `$dolibarr_main_instance_unique_id='«${hex(32)}»';`,
      `$dolibarr_main_cookie_cryptkey="«${hex(64)}»";`,
    ],
    ignore: () => ["$dolibarr_main_instance_unique_id='';"],
  },
};
