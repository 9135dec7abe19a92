import { digits } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'asterisk-mailbox-pin',
    title: 'PIN of a mailbox in Asterisk',
    vendor: 'Asterisk',
    severity: 'medium',
    loads: 'late',
    keywords: [' => '],
    pattern: /(?<=(?:^|\n)\d{2,8}) => (?<secret>\d{3,12})(?=,[^,\n]{1,40},[^,\n]{0,60}(?:[,\n]|$))/y,
  },
];

export const advice: AdviceById = {
  'asterisk-mailbox-pin': {
    why: 'Opens the mailbox, and from there calls at your cost.',
    source: 'https://docs.asterisk.org/Asterisk_18_Documentation/API_Documentation/Dialplan_Applications/VoiceMailMain',
  },
};

export const evidence: EvidenceById = {
  'asterisk-mailbox-pin': {
    match: () => [`[default]\n101 => «${digits(4)}»,Reception,desk@hotel.example\n`, `102 => «${digits(4)}»,Lab,,,\n`],
    ignore: () => ['exten => 101,1,Dial(SIP/101)', '101 => 1002,Goto\n', 'map: 12 => 4711'],
  },
};
