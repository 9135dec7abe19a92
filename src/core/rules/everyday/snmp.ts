import { alnum, digits, lower } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** In the settings of a monitor, below a head that tells of SNMP: the exporter's of Prometheus, Datadog's, Telegraf's, OpenNMS's. */
const COMMUNITY = raw`(?:(?<=snmp[\s\S]{1,400}(?:(?:\n|\\n)[ \t-]{0,30}|["'{])|auths?:\s{1,30}(?:[\w-]{1,30}:\s{1,30}(?:version: \d\s{1,30})?)?|(?:read|write)-)community|community_string)(?:'\]\[\d\])?`;
const PROTOCOL = raw`(?:auth|priv)\w{0,12}protocol`;
/** Of a user in version 3; near it stands by which protocol it is used. No file's name, nor an address, is one. */
const KEY = raw`(?:priv(?:acy)?|authentication)_?key(?:(?<=(?:snmp|${PROTOCOL})[\s\S]{1,300})|(?=[\s\S]{1,140}${PROTOCOL}))(?!\W{1,5}[^\s,"'<]{0,64}[./])`;

/** Commands that are told a community, net-snmp's and a monitor's in quotes perhaps. */
const COMMAND = anyOf(
  'set snmp community ',
  raw`snmp-agent community (?:read|write) (?:cipher )?`,
  raw`snmp (?:[e\xe9]criture|lecture|schreib\w{0,5}|lese\w{0,4}|write|read|escritura|lectura|scrittura|lettura)[ .:]{1,24}`,
  raw`snmp-server host (?:[\w-]{1,40} )?\d[\d.]{6,15} (?:traps |informs )?(?:version (?:1|2c) |community (?:0 )?)?`,
  raw`(?:snmp(?:bulk)?(?:walk|get|set|table)|check_snmp)["']? (?:[^\n]{0,80} )?["']?-C["']? ?`,
);
/** What everybody knows, and stand-ins. */
const NO_COMMUNITY = raw`(?!public|private|local\b|version |traps |informs |\W?(?:\w{1,9}_)?community|\\?[$<%])`;

/** What stands between the word and the community: a sign, or in a block of Fortinet's and MikroTik's its name. */
const SIGN = raw`["'}\s]{0,3}[:=>]?\s?\\{0,3}["']?`;
const IN_BLOCK = raw`\s(?:[^"\n]{0,60}\s{1,20})?(?:set|add) [^"\n]{0,60}name[ =]"?`;
/** Juniper's: the community, and a block of what may be done with it. */
const OPENS_BLOCK = raw`(?= (?!\$)\S{6,64} \{\s{1,40}(?:authorization|client|view|routing))`;

export const rules: readonly Rule[] = [
  {
    id: 'snmp-community',
    title: 'SNMP community',
    vendor: 'SNMP',
    severity: 'medium',
    loads: 'late',
    keywords: ['community'],
    // net-snmp, Juniper, Ubiquiti, configuration by key; behind a head of its own Fortinet and MikroTik.
    pattern: new RegExp(
      raw`community(?:(?<=(?:snmp[ _.-]?|\br[ow]_?)community)${anyOf(SIGN, IN_BLOCK)}|${OPENS_BLOCK}\s"?)(?<secret>[^\s"'<>;,\\\u3000-\uffff]{6,64})`,
      'iy',
    ),
    accept: drawnOrChosen,
  },
  {
    id: 'polled-community',
    title: 'Community or key of SNMP',
    vendor: 'SNMP',
    severity: 'medium',
    loads: 'late',
    keywords: ['community', 'privkey', 'priv_key', 'privacy_key', 'authentication_key'],
    pattern: new RegExp(
      raw`(?:${COMMUNITY}|${KEY})["']? ?[:=] ?["']?(?<secret>(?!/)[^\s"'<>;,\\&\u3000-\uffff]{6,64})`,
      'iy',
    ),
    accept: drawnOrChosen,
  },
  {
    id: 'polling-community',
    title: 'SNMP community',
    vendor: 'SNMP',
    severity: 'medium',
    loads: 'late',
    keywords: [
      'snmpwalk ',
      'snmpget ',
      'snmpbulkwalk ',
      'snmpset ',
      'snmptable ',
      'check_snmp',
      'set snmp community ',
      'snmp-server host ',
      'snmp ',
    ],
    // What stands there is one, whatever it looks like.
    pattern: new RegExp(raw`${COMMAND}["']?${NO_COMMUNITY}(?<secret>[^\s"'<\u3000-\uffff]{4,64})`, 'iy'),
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
      `/snmp community\nset [ find default=yes ] disabled=yes\nadd addresses=10.0.0.0/24 name=«k4${lower(9)}7»`,
      `snmp_community: «k4${lower(9)}7»`,
      `snmp {\n    community «k4${lower(9)}7» {\n        authorization read-only;`,
      `rocommunity «k4${lower(9)}7» 10.0.0.0/8`,
      `set snmp community «k4${lower(9)}7» authorization read-only`,
      `<rocommunity>«k4${lower(9)}7»</rocommunity>`,
    ],
    ignore: () => [
      'config system snmp community\n    edit 1\n        set name "public"\n    next',
      'the SNMP community string of 2024',
      'community: forum-2024-10',
      'the community forum2024 {\n  members',
    ],
  },
  'polling-community': {
    match: () => [
      `snmp-server host inside 10.8.1.5 community «${alnum(9)}» version 2c`,
      `  SNMP ecriture ........ «${alnum(10)}»\n`,
      `snmpwalk -v 2c -c «lamps-ro» 10.0.0.1 sysDescr`,
      `check_snmp -H sw1 -C «k4${lower(9)}7» -o 1.3`,
      `'check_snmp' '-C' '«k4${lower(9)}7»' '-H' 'sw1'`,
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
      String.raw`snmpget -v2c -c \$COMM sw1`,
    ],
  },
  'polled-community': {
    match: () => [
      `auth:\n    community: «k4${lower(8)}7»\n    security_level: noAuthNoPriv`,
      `auths:\n  public_v2:\n    community: «k4${lower(8)}7»\n    version: 2`,
      `snmp_listener:\n  configs:\n  - community: '«k4${lower(8)}7»'\n    network: 10.0.0.0/24`,
      `- ip_address: 10.0.0.9\n  community_string: «k4${lower(8)}7»`,
      `[[inputs.snmp]]\n  agents = ["udp://10.0.0.9:161"]\n  community = "«k4${lower(8)}7»"`,
      `$config['snmp']['community'][0] = "«k4${lower(8)}7»";`,
      `<definition version="v2c" read-community="«k4${lower(8)}7»" port="161">`,
      `{"snmp": {"version": "2c", "community": "«k4${lower(8)}7»"}}`,
      `- authentication_key: "«${alnum(14)}»"\n  authentication_protocol: SHA`,
      `  privacy_protocol: AES\n  privacy_key: '«${alnum(14)}»'`,
      `{"authProtocol":"SHA","privProtocol":"AES","privKey":"«${alnum(14)}»"}`,
      `    priv_protocol: DES\n    priv_key: «${alnum(14)}»\n`,
      `snmpUser=mon snmpPrivKey=«${alnum(14)}»`,
      `?snmp=3&privkey=«${alnum(14)}»&x=1`,
      `"snmp:\\n  community: «k4${lower(8)}7»\\n  port: 161"`,
    ],
    ignore: () => [
      'auth:\n    community: public',
      `our community: forum-2024-${digits(2)}`,
      'snmp:\n  community: public',
      'snmp:\n  community: $SNMP_COMMUNITY',
      'ask the SNMP community on 2024-10-10',
      'the community of SNMP = hobby',
      '"privacy_key": "accept_policy_2024"',
      'authentication_key: user-login22',
      'privkey: /etc/ssl/2024/key01.pem\nprotocols: all',
      'protocol: https\nprivKey: required',
      '{"protocol":"https","privkey":"certs/privkey2024.pem"}',
      'privProtocol: AES\nprivKey: certs/privkey2024',
      'protocol: tls\nprivkey: key01.pem',
      'protocol: https\nauthentication_key: env:AUTH_KEY_2024',
      'SNMP is in our docs. Our community: Forum2024',
      'snmp trap; see also the community: r/homelab2024',
    ],
  },
};
