import { alnum, digits, lower } from '../rule-kit/made-up.ts';
import { chosen } from '../rule-kit/strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'snmp-community',
    title: 'SNMP community',
    vendor: 'SNMP',
    severity: 'medium',
    late: true,
    keywords: ['community'],
    // net-snmp, Juniper, Ubiquiti, configuration by key; behind a head of its own Fortinet and MikroTik.
    pattern:
      /community(?<=(?:snmp[ _.-]?|\br[ow]_?)community)(?:["'}\s]{0,3}[:=>]?\s?\\{0,3}["']?|\s(?:[^"\n]{0,60}\s{1,20})?set [^"\n]{0,60}name[ =]"?)(?<secret>[^\s"'<>;,\\]{6,64})/iy,
    accept: chosen,
  },
  {
    id: 'polled-community',
    title: 'SNMP community',
    vendor: 'SNMP',
    severity: 'medium',
    late: true,
    keywords: ['community: '],
    // As Prometheus' exporter has it.
    pattern:
      /(?<=auths?:\s{1,30}(?:[\w-]{1,30}:\s{1,30}(?:version: \d\s{1,30})?)?)community: ["']?(?<secret>[^\s"'<>;,]{6,64})/iy,
    accept: chosen,
  },
  {
    id: 'polling-community',
    title: 'SNMP community',
    vendor: 'SNMP',
    severity: 'medium',
    late: true,
    keywords: [
      'snmpwalk ',
      'snmpget ',
      'snmpbulkwalk ',
      'snmpset ',
      'snmptable ',
      'check_snmp ',
      'set snmp community ',
    ],
    // What stands there is one, whatever it looks like.
    pattern:
      /(?:set snmp community |snmp-agent community (?:read|write) (?:cipher )?|(?:snmp(?:bulk)?(?:walk|get|set|table)|check_snmp) (?:[^\n]{0,80} )?-C ?)["']?(?!public|private|local\b|\W?(?:\w{1,9}_)?community|[$<%])(?<secret>[^\s"'<]{4,64})/iy,
    boundary: /[^\s"']/,
  },
];

export const advice: AdviceById = {
  'snmp-community': {
    why: 'The community is the password of SNMP: with it others read the device, or write to it.',
    source: 'https://www.rfc-editor.org/rfc/rfc1157#section-3.2.5',
  },
  'polling-community': {
    why: 'The community is the password of SNMP: with it others read the device, or write to it.',
    source: 'https://net-snmp.sourceforge.io/docs/man/snmpcmd.html',
  },
  'polled-community': {
    why: 'The community is the password of SNMP: with it others read the device, or write to it.',
    source: 'https://github.com/prometheus/snmp_exporter/blob/main/generator/README.md',
  },
};

export const evidence: EvidenceById = {
  'snmp-community': {
    match: () => [
      `config system snmp community\n    edit 1\n        set name "«k4${alnum(9)}7»"\n    next`,
      `/snmp community\nset [ find default=yes ] name=«k4${lower(9)}7»`,
      `snmp_community: «k4${lower(9)}7»`,
      `rocommunity «k4${lower(9)}7» 10.0.0.0/8`,
      `set snmp community «k4${lower(9)}7» authorization read-only`,
      `<rocommunity>«k4${lower(9)}7»</rocommunity>`,
    ],
    ignore: () => [
      'config system snmp community\n    edit 1\n        set name "public"\n    next',
      'the SNMP community string of 2024',
      'community: forum-2024-10',
    ],
  },
  'polling-community': {
    match: () => [
      `snmpwalk -v 2c -c «lamps-ro» 10.0.0.1 sysDescr`,
      `check_snmp -H sw1 -C «k4${lower(9)}7» -o 1.3`,
      'set snmp community "«lamps-ro»" authorization read-only',
      `snmpwalk -v2c -c '«lamp$ysRO»' sw1`,
      `snmpget -v 2c -c "«Kx$${lower(4)}»" sw1`,
    ],
    ignore: () => [
      'snmpwalk -v2c -c public 10.0.0.1',
      'snmpget -v2c -c $COMMUNITY sw1',
      'snmpwalk -v3 -l authPriv sw1',
      'snmpget -v2c -c COMMUNITY -OQnUst sw1',
      'snmpget -v2c -c <community> sw1',
      'snmpbulkwalk -v2c -c "${SNMP_COMMUNITY}" sw1',
      'snmpwalk -v2c -c YOUR_COMMUNITY_STRING sw1',
      'snmpget -v2c -c %s sw1',
    ],
  },
  'polled-community': {
    match: () => [
      `auth:\n    community: «k4${lower(8)}7»\n    security_level: noAuthNoPriv`,
      `auths:\n  public_v2:\n    community: «k4${lower(8)}7»\n    version: 2`,
    ],
    ignore: () => ['auth:\n    community: public', `our community: forum-2024-${digits(2)}`],
  },
};
