import { alnum } from '../made-up.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fortinet-snmp-community',
    title: 'SNMP community',
    vendor: 'Fortinet',
    severity: 'medium',
    keywords: ['system snmp community'],
    pattern: /system snmp community\s{1,20}edit \d{1,4}\s{1,20}set name "(?<secret>[^"\s]{4,64})(?=")/iy,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'fortinet-snmp-community': {
    why: 'The community is the password of SNMP: with it others read the device.',
    source: 'https://docs.fortinet.com/document/fortigate/7.4.5/cli-reference/351620/config-system-snmp-community',
  },
};

export const evidence: EvidenceById = {
  'fortinet-snmp-community': {
    match: () => [`config system snmp community\n    edit 1\n        set name "«${alnum(12)}»"\n    next`],
    ignore: () => ['config system snmp community\n    edit 1\n        set name "public"\n    next'],
  },
};
