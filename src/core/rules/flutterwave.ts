import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'flutterwave-secret-key',
    title: 'Flutterwave secret key',
    vendor: 'Flutterwave',
    severity: 'critical',
    loads: 'with-hands',
    keywords: ['flwseck'],
    pattern: /FLWSECK(?:_TEST)?-[a-z0-9]{12,32}-X/iy,
    prefix: 7,
  },
];

export const advice: AdviceById = {
  'flutterwave-secret-key': {
    why: 'Takes payments and pays out for the business.',
    revoke: 'https://app.flutterwave.com/dashboard/settings/apis/live',
    source: 'https://developer.flutterwave.com/v3.0.0/docs/authentication',
  },
};

export const evidence: EvidenceById = {
  'flutterwave-secret-key': {
    match: () => [`«FLWSECK_TEST-${hex(32)}-X»`, `«FLWSECK-${hex(32)}-X»`],
    ignore: () => ['FLWSECK_TEST-SANDBOXDEMOKEY'],
  },
};
