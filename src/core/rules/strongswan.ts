import { lower } from '../rule-kit/made-up.ts';
import { raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** A block of swanctl.conf that holds a secret: https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html#_secrets */
const BLOCK = raw`(?:eap|xauth|ike|ntlm|ppk|private|rsa|ecdsa|pkcs\d{1,2}|token)[\w-]{0,40} ?\{[^{}]{1,300}`;

export const rules: readonly Rule[] = [
  {
    id: 'strongswan-secret',
    title: 'Secret of an IPsec connection',
    vendor: 'strongSwan',
    severity: 'high',
    loads: 'late',
    keywords: ['secret = ', 'secret="', 'secret=', 'pin = ', 'psk "', 'eap "', 'xauth "'],
    pattern: new RegExp(
      raw`(?:(?:secret|pin) ?= ?(?="?[^"\n]{5,128}["\n])(?<=${BLOCK})"?|(?:psk|eap|xauth) "(?<=: ?\w{3,5} "))(?![$"])(?<secret>[^"\n]{4,127}[^"\s])(?=["\n])`,
      'iy',
    ),
    boundary: /[^\s"]/,
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
      `secrets {\n   eap-anna {\n      id = anna\n      secret = "«Lamp ${lower(6)} 4 oats»"\n   }\n}`,
      `ike-1 {\n  secret = «Lamp${lower(6)}»\n}`,
      `vpn.example anna : EAP "«Lamp ${lower(6)}»"`,
      `: PSK "«Lamp ${lower(6)} 7!»"`,
    ],
    ignore: () => ['eap-anna {\n  id = anna\n}\nsecret = "a thing of ours"', 'auth = psk "or not"'],
  },
};
