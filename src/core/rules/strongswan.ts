import { lower } from '../rule-kit/made-up.ts';
import { raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** A block of swanctl.conf that holds a secret: https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html#_secrets */
const BLOCK = raw`(?<!\w)(?:eap|xauth|ike|ntlm|ppk)(?:-[\w-]{1,40})? ?\{[^{}]{1,300}`;

export const rules: readonly Rule[] = [
  {
    id: 'strongswan-secret',
    title: 'Secret of an IPsec connection',
    vendor: 'strongSwan',
    severity: 'high',
    loads: 'late',
    keywords: ['secret = ', 'secret=', 'psk "', 'eap "', 'xauth "'],
    pattern: new RegExp(
      raw`(?:secret ?= ?(?=["\w])(?<=${BLOCK})|(?:psk|eap|xauth) (?=")(?<=(?:^|[\n%\w]) ?: ?\w{3,5} ))"?(?!["$]|WPA)(?<secret>(?<=")[^"\n]{5,128}(?=")|(?<!")[^\s"#;{}]{6,128})`,
      'iy',
    ),
    boundary: /[^\s"#;{}]/,
  },
];

export const advice: AdviceById = {
  'strongswan-secret': {
    why: 'Whoever has it connects as the one that it was made for.',
    source: 'https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html#_secrets',
  },
};

export const evidence: EvidenceById = {
  'strongswan-secret': {
    match: () => [
      `ike-1 { secret = «Lamp${lower(6)}77» }`,
      `secrets {\n   eap-anna {\n      id = anna\n      secret = "«Lamp ${lower(6)}77 4 oats»"\n   }\n}`,
      `ike-1 {\n  secret = «Lamp${lower(6)}77»\n}`,
      `vpn.example anna : EAP "«Lamp ${lower(6)} 77»"`,
      `: PSK "«Lamp ${lower(6)} 77!»"`,
    ],
    ignore: () => [
      'class AccessToken {\n  secret = process.env.TOKEN_SECRET_77;\n}',
      'key_mgmt: PSK "WPA-PSK"',
      'eap-anna {\n  id = anna\n}\nsecret = "a thing of ours"',
      'auth = psk "or not"',
    ],
  },
};
