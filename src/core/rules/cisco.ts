import { alnum, lower, upper } from '../rule-kit/made-up.ts';
import { anyOf, behind, raw } from '../rule-kit/parts.ts';
import { drawnOrChosen } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** How a line of a configuration begins. */
const LINE = raw`(?:^|[\n#>])[ \t]{0,7}`;
/** Some lines below `radius server`. */
const IN_SERVER = raw`(?<=${LINE}(?:(?:radius|tacacs\+?|aaa)[ -]server|aaa group)[^\n]{0,90}\n(?:[ \t][^\n]{0,90}\n){0,5}[ \t]{0,7})`;

/** What stands before the password and a blank, on devices of other makers, too. A digit says how it is kept. */
const BEFORE = anyOf(
  // username admin password 7 …
  raw`(?:password|secret|key) \d`,
  'enable (?:password|secret)',
  // username admin privilege 15 secret …
  raw`${behind(raw`username \S{1,40}(?: privilege \d{1,2})?`, ' secret')}(?: sha512)?`,
  raw`isakmp key(?: \d)?`,
  // A wireless network: wpa-psk ascii 0 …
  raw`psk ascii(?: \d)?`,
  // radius-server host 10.1.1.9 key …
  raw`-server host \S{4,40} key(?: \d)?`,
  raw`${IN_SERVER} key(?: \d)?`,
  raw`(?<=\b(?:radius|tacacs\+?))-server key`,
  // Huawei's and HP's: password irreversible-cipher …; auth sha cipher …; what is ciphertext is long, or has signs
  raw`(?<=(?:pass(?:word)?|key|secret|name|sha\S{0,5}|md5|[ad]es\S{0,4})(?: irreversible-| ))cipher${anyOf(
    raw`text(?= \S{20})`,
    raw`(?= \S{20})(?= \S{0,20}[%$#^@<>])`,
  )}`,
  // ip ospf message-digest-key 1 md5 …; ntp authentication-key 1 md5 …; Juniper's: authentication-key 1 type md5 value …
  raw`(?:digest|tion)-key \d{1,5} ${anyOf('md5(?: \\d)?', 'type \\w{3,9} value')}`,
  // In the rest of a line: neighbor 192.0.2.1 password …; ip ospf authentication-key …; ikev1 pre-shared-key …; isis password … level-2
  raw`${anyOf(
    raw`${behind(
      `${LINE}${anyOf(
        raw`(?:neighbor|peer) [\da-f]*[.:][\da-f.:]{2,40}`,
        raw`username (?!(?:and|or|with(?:out)?) )[\w.@-]{1,40}(?: privilege \d{1,2})?`,
        raw`(?:ppp|ip ftp|l2tp|isis)(?: [\w.:@-]{1,40}){0,4}`,
      )}`,
      ' password',
    )}(?! encryption)`,
    raw`(?<=authentica)tion-key(?: \d)?`,
    '(?<=pre-)shared-key(?: local| remote)?',
  )}(?= "?[^\s"]{6,99}"?;?(?:\s*?(?:\n|$)| level-))`,
  // pre-shared-key address 0.0.0.0 0.0.0.0 key …
  raw`(?<=shared-key (?:address(?: [\da-f.:/]{2,45}){1,2}|hostname \S{1,60})) key`,
  // vrrp 10 authentication text …
  raw`(?<=vrrp \d{1,4} )authentication text`,
  // snmp-server user nms ops v3 auth sha … priv aes 128 …; SNMPv3 user nms, auth SHA: … priv AES: …
  raw`(?=[ap])(?:auth (?:sha|md5)|priv (?:aes|des))(?:[ -]\d{3})?(?:(?<=snmp[^\n]{1,140}):|(?<=-server user [^\n]{1,120}))`,
  'ascii-key',
  '-radkey',
  // Aruba's: password manager user-name admin plaintext …
  raw`(?<=(?:password|key)(?: manager user-name \S{1,40})?) plaintext`,
  // super password level 3 simple …
  raw`(?<=password(?: level \d{1,2}| role \S{1,40})?) simple`,
);
/** A quote or a backslash may stand within, but none that ends a string, nor the end of an element. */
const PASSWORD = raw`(?:[^\s"'\\<]|<(?!/)|["'](?=[^\s"'\\,;:}\]])|\\[^nrt"]){6,128}`;

/** What stands before a community. */
const BEFORE_COMMUNITY = anyOf(
  // snmp-server community … RO
  raw`community "?${anyOf(
    raw`(?=\S+ (?:r[ow]|view|operator|manager|(?:un)?restricted)\b)`,
    raw`(?<=${LINE}snmp-server community "?)(?=\S+\s*(?:\n|$))`,
  )}`,
  // snmp-server host 10.4.2.3 traps version 2c …
  raw`host \S{4,40} (?:vrf \S{1,40} )?(?:(?:traps?|informs?) )?${anyOf(
    'version v?[12]c? (?:community )?',
    'community ',
    // By its place alone: no word, no address
    raw`(?<=${LINE}snmp-server [^\n]{1,140})(?=\S*[^a-z\s-])(?![\da-f]*[.:])`,
  )}"?`,
);
/** What everybody knows, and words of the command. */
const NO_COMMUNITY = raw`(?!<|(?:public|private|string|traps?|informs?|vrf|version)(?:[\s"]|$))`;

export const rules: readonly Rule[] = [
  {
    id: 'cisco-password',
    title: 'Password in a router configuration',
    vendor: 'Cisco',
    severity: 'high',
    loads: 'late',
    keywords: [
      'password 0 ',
      'password 7 ',
      'secret 0 ',
      'secret 5 ',
      'secret 8 ',
      'secret 9 ',
      'key 7 ',
      'isakmp key ',
      'psk ascii ',
      'enable secret ',
      'enable password ',
      ' secret ',
      '-server host ',
      ' key ',
      ' password ',
      'shared-key ',
      'authentication text ',
      'auth sha',
      'auth md5',
      'priv aes',
      'priv des',
      'digest-key ',
      'tion-key ',
      'ascii-key ',
      '-radkey ',
      ' plaintext ',
      ' simple ',
      '-server key ',
      'cipher ',
      'ciphertext ',
    ],
    pattern: new RegExp(raw`${BEFORE} (?:\\?")?(?<secret>${PASSWORD})`, 'iy'),
    boundary: /[^\s"'\\<]/,
    accept: drawnOrChosen,
  },
  {
    id: 'cisco-snmp-community',
    title: 'SNMP community',
    vendor: 'Cisco',
    severity: 'medium',
    loads: 'late',
    keywords: ['snmp-server '],
    pattern: new RegExp(raw`snmp-server ${BEFORE_COMMUNITY}${NO_COMMUNITY}(?<secret>[^\s"]{4,64})`, 'iy'),
    boundary: /[^\s"]/,
  },
];

export const advice: AdviceById = {
  'cisco-password': {
    why: 'The digit before it says how it is kept: 0 is plain text, 7 is undone by any web page, the others are hashes that are guessed offline.',
    source:
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  },
  'cisco-snmp-community': {
    why: 'The community is the password of SNMP: with it others read the device, or write to it.',
    source: 'https://www.cisco.com/c/en/us/support/docs/ip/simple-network-management-protocol-snmp/7282-12.html',
  },
};

export const evidence: EvidenceById = {
  'cisco-password': {
    match: () => [
      `username admin privilege 15 password 0 «${alnum(12)}»`,
      `tacacs-server key 7 «0${upper(15)}»`,
      `crypto isakmp key «${alnum(12)}» address 203.0.113.7`,
      `wpa-psk ascii 0 «${alnum(12)}»`,
      `enable secret «${alnum(12)}»`,
      `enable secret 0 «${alnum(6)}"${alnum(6)}»`,
      `username netops privilege 15 secret «${alnum(12)}»`,
      `username netops privilege 15 secret sha512 «${alnum(12)}»`,
      `radius server ISE\n address ipv4 10.1.1.20\n key «${alnum(12)}»\n`,
      `radius-server host 10.1.1.9 key "«${alnum(12)}»"`,
      `password manager user-name ops plaintext «${alnum(12)}»`,
      `super password level 3 simple «${alnum(12)}»`,
      `ip ospf message-digest-key 1 md5 «${alnum(12)}»`,
      `authentication-key 1 type md5 value "«$9$${alnum(22)}»"; ## SECRET-DATA`,
      ` neighbor 192.0.2.1 password «2${lower(9)}9»\n`,
      ` neighbor 2001:db8::1 password «2${lower(9)}9»\r\n`,
      `username netops privilege 15 password «2${lower(9)}9»\n`,
      ` ppp pap sent-username anna@isp.example password «2${lower(9)}9»\n`,
      ` isis password «2${lower(9)}9» level-2`,
      ` ip ospf authentication-key «vz${alnum(6)}»\n`,
      `set protocols bgp group ext authentication-key "«vz${alnum(6)}»"\n`,
      `set protocols bgp group ext authentication-key "«vz${alnum(6)}»";\n`,
      `vrrp 10 authentication text «2${lower(6)}9»\n`,
      `{"a":"vrrp 10 authentication text «2${lower(6)}9»","b":1}`,
      `['vrrp 10 authentication text «2${lower(6)}9»', 'b']`,
      `<c>ip ospf authentication-key «2${lower(6)}9»</c>`,
      `<cfg>\n neighbor 10.0.0.1 password «2${lower(9)}9»</cfg>`,
      `snmp-server user nms ops v3 auth sha «2${lower(9)}9» priv aes 128 k3J***x9\n`,
      `snmp-server user nms ops v3 auth sha k3J***x9 priv aes 128 «2${lower(9)}9»\n`,
      `SNMPv3 user prn, auth SHA: «2${lower(9)}9»  priv AES: «3${lower(9)}8»\n`,
      ` ikev1 pre-shared-key «2${lower(9)}9»\n`,
      ` ikev2 remote-authentication pre-shared-key «2${lower(9)}9»\n`,
      ` pre-shared-key local «2${lower(9)}9»\n`,
      ` pre-shared-key address 0.0.0.0 0.0.0.0 key «2${lower(9)}9»\n`,
      `radius-server key «${alnum(15)}»`,
      `tacacs-server key "«${alnum(15)}»"`,
      `priv aes priv-pass ciphertext «AQBap${alnum(50)}»`,
      `auth sha cipher «%^%#${alnum(30)}%^%#»`,
      `password irreversible-cipher «$1a$${alnum(11)}$${alnum(40)}$»`,
    ],
    ignore: () => [
      'a password 7 letters long',
      'password 0 required',
      'username and secret 2024-01',
      'the key room204b of the radius',
      ' key value9a pairs',
      'the radius is 5km\n key point2b',
      'password in plaintext TLSv1.2 off',
      'send the key as plaintext base64-v2',
      'Content-Type plaintext ISO-8859-1',
      'password is a simple string2',
      'the radius-server key is missing in 2024',
      'ssl cipher ECDHE-RSA-AES256-GCM-SHA384',
      'the sha1 cipher ECDHE-RSA-AES256-GCM-SHA384 is weak',
      ' neighbor 192.0.2.1 password mismatch\n',
      'the neighbor has the password of wlan2g\n',
      'username and the new password guest2go work\n',
      'ip of the host password reset2024\n',
      'the authentication-key expired2024 days ago',
      'ntp authentication-key 7 md5',
      'ikev1 pre-shared-key required\n',
      'snmp-server user nms ops v3 auth sha priv\n',
      'missing translation-key booking.room2024\n',
      'the partition-key tenant01/2024-11\n',
      'encryption-key v2.0.1-beta3\n',
      'Peer review of password reset_2024\n',
      '# username without password OAuth2.0\n',
      'username and password Guest2go\n',
      ' neighbor 10.0.0.1 password encryption-type7\n',
      'pre-shared-key group or the key IKEv2-2024\n',
      'pre-shared-key address or the key IKEv2-2024\n',
      'the authentication text message2user\n',
    ],
  },
  'cisco-snmp-community': {
    match: () => [
      `snmp-server community «${alnum(8)}» RO`,
      `snmp-server community «private${alnum(6)}» RO`,
      `snmp-server community "«${alnum(8)}»" operator unrestricted`,
      'snmp-server community «lamps-ro»\n    access-level rw',
      `snmp-server host 10.4.2.3 trap version v2c community «${alnum(8)}» vrf mgmt`,
      `snmp-server host 10.4.2.3 vrf mgmt «${alnum(8)}4» config`,
    ],
    ignore: () => [
      'snmp-server community public RO',
      'snmp-server community is a setting',
      'snmp-server host 10.4.2.3 traps version 3 priv nms',
      'the snmp-server host 10.4.2.3 unreachable',
      'snmp-server host 10.4.2.3 unreachable',
      'snmp-server host inside 10.4.2.3 poll',
      'snmp-server host ipv6 2001:db8::1 version 2c public',
      'snmp-server community <string>\n',
    ],
  },
};
