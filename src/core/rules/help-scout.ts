import { alnum, hex } from '../made-up.ts';
import { near } from '../near.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

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
