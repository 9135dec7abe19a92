import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'help-scout-secret',
    title: 'Help Scout app secret or API key',
    vendor: 'Help Scout',
    severity: 'high',
    keywords: ['helpscout', 'help_scout', 'help scout'],
    pattern: near('help[_ ]?scout', '[a-z0-9]{32,40}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'help-scout-secret': {
    why: 'Reads and changes conversations and customers.',
    source: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  },
};

export const evidence: EvidenceById = {
  'help-scout-secret': {
    match: () => [`HELPSCOUT_SECRET=«${hex(40)}»`, `helpscout_app_secret: «${alnum(32)}»`],
    ignore: () => ['HELPSCOUT_SECRET=changeme'],
  },
};
