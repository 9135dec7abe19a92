import { alnum } from '../../rule-kit/made-up.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** How a value is written below its key: a block of YAML, a string over lines in TOML and Python. */
const OPENS = anyOf(raw`: ?[|>][-+]?\d?[ \t]*`, raw`\s?=\s?(?:'''|""")`);
/** What names a secret; of keys those that nobody caches or sorts by. */
const KEY = raw`(?:password|passwd|passphrase|secret|token|(?:api|access|secret|encryption|signing)[-_]?key|(?<=licen[cs]e:\s{1,12})key)`;
/** A word that a machine drew, or some; no sentence, no setting. */
const LINE = anyOf(
  raw`(?!-----|ssh-|MII|[[*])[^\s#:"'<>{}$]{6,200}(?=[ \t]*(?:\r?\n|$|'''|"""))`,
  raw`(?:(?=\S{0,39}\d)(?=\S{0,39}[A-Z])(?=\S{0,39}[a-z])[^\s#:"'<>{}$]{4,40} ){1,3}(?=\S{0,39}\d)[^\s#:"'<>{}$]{4,40}`,
);

export const rules: readonly Rule[] = [
  {
    id: 'block-value',
    title: 'Secret below its name',
    vendor: 'Configuration',
    severity: 'high',
    loads: 'late',
    keywords: [
      'password',
      'passwd',
      'passphrase',
      'secret',
      'token',
      'api_key',
      'apikey',
      'api-key',
      'access_key',
      'key: |',
      'key: >',
    ],
    pattern: new RegExp(
      raw`${KEY}${OPENS}\r?\n(?<indent>[ \t]*)(?<secret>${LINE}(?:\r?\n\k<indent>[\w+/=.~-]{12,200}(?=\r?\n|'''|"""))*)(?=[ \t]*(?:\r?\n|$|'''|"""))`,
      'iy',
    ),
    accept: drawnOrChosen,
    boundary: /[^\s'"]/,
  },
  {
    id: 'marked-up-value',
    title: 'Secret in an element',
    vendor: 'Configuration',
    severity: 'high',
    loads: 'late',
    keywords: ['pwd><![', 'password><![', 'passwd><![', 'secret><![', 'token><![', 'apikey><![', 'api_key><!['],
    // What it holds is taken as it is, signs of XML too.
    pattern:
      /(?:pwd|password|passwd|secret|token|api_?key)><!\[CDATA\[(?=[^\]]{0,256}\d)(?<secret>[^\]\s]{6,256})(?=\]\]>)/iy,
    accept: drawnOrChosen,
    boundary: /[^[\]]/,
  },
];

const why = 'Whoever has it gets in.';

export const advice: AdviceById = {
  'block-value': { why, source: 'https://yaml.org/spec/1.2.2/#81-block-scalar-styles' },
  'marked-up-value': { why, source: 'https://www.w3.org/TR/xml/#sec-cdata-sect' },
};

export const evidence: EvidenceById = {
  'block-value': {
    match: () => [
      `license:\n  key: >-\n    «kx7${alnum(21)}\n    ${alnum(18)}77»\n  seats: 40`,
      `  - name: till\n    password: |-\n      «Li2mK SlH3p${alnum(2)}Z IRtr${alnum(2)}9»\n    roles: [read]`,
      `signing_secret = '''\n«kx7${alnum(45)}\n${alnum(45)}77»'''\npublic = 1`,
    ],
    ignore: () => [
      'password: |\n  use the one of 2024 that we gave you\n',
      'token: >\n  name: desk2024x1\n',
      'secret: |\n  ${SECRET_2024_X1}\n',
      'public_key: |\n  -----BEGIN PUBLIC KEY-----\n  MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n',
    ],
  },
  'marked-up-value': {
    match: () => [`<ns:usr_pwd><![CDATA[«Nn7q07s<Go${alnum(4)}&zBQ»]]></ns:usr_pwd>`],
    ignore: () => ['<token><![CDATA[unknown]]></token>'],
  },
};
