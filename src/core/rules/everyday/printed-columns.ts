import { alnum, lower } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import { fitsBesideKey } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What a device prints before a password or a key; the languages' own words, for those of English are keys anyway. */
const NAME = anyOf(
  raw`(?:network |wi-?fi )?key|psk`,
  raw`(?:netzwerk)?schl\S{1,2}ssel|kennwort|pass(?:wor[dt]|e|word)`,
  raw`cl\S{1,2}|mdp|clave|contrase\S{1,2}a|chave|senha|chiave|sleutel|wachtwoord|klucz|has\S{1,2}o|heslo|kl\S{1,2}\S{1,2}`,
);

export const rules: readonly Rule[] = [
  {
    id: 'printed-password',
    title: 'Password on a page of settings',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: [
      'key',
      'psk',
      'schl',
      'kennwort',
      'passwor',
      'passe',
      'mdp',
      'clave',
      'contrase',
      'chave',
      'senha',
      'chiave',
      'sleutel',
      'wachtwoord',
      'klucz',
      'heslo',
    ],
    // Blanks hold the columns apart, and nothing follows in the line.
    pattern: new RegExp(
      raw`${NAME}(?: [A-Z][\w-]{1,11}| \([^()\n]{2,20}\))?(?:[ \t]{3,60}|\t)(?<secret>[^\s"'<>|]{8,64})(?=[ \t]*(?:[\r\n]|$))`,
      'iy',
    ),
    accept: fitsBesideKey,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'printed-password': {
    why: 'Whoever reads the ticket can log in with it, or use the network.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
};

export const evidence: EvidenceById = {
  'printed-password': {
    match: () => [
      `  SSID                       Lobby\n  Chave                      «D8${lower(8)}Qx7»\n`,
      `  Senha SIP                  «2GlR9e${alnum(10)}»\n`,
      `Netzwerkschlüssel      «Kx7${lower(8)}Q4»`,
    ],
    ignore: () => [
      'key                 value',
      'Key                 Value2024   Default',
      'Chave               reservada',
      'key   config/app2024.yaml\n',
    ],
  },
};
