import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ifttt-webhook-key',
    title: 'IFTTT webhook key',
    vendor: 'IFTTT',
    severity: 'high',
    keywords: ['maker.ifttt.com'],
    pattern: /maker\.ifttt\.com\/[\w/.{}-]{1,80}?(?:key|use)\/(?<secret>[\w-]{21,48})/iy,
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'ifttt-webhook-key': {
    why: 'Starts every applet of this person that a webhook triggers.',
    revoke: 'https://ifttt.com/maker_webhooks/settings',
    source: 'https://ifttt.com/maker_webhooks',
  },
};

export const evidence: EvidenceById = {
  'ifttt-webhook-key': {
    match: () => [`https://maker.ifttt.com/trigger/door/with/key/«${alnum(22)}»`],
    ignore: () => ['https://maker.ifttt.com/trigger/door/with/key/changeme'],
  },
};
