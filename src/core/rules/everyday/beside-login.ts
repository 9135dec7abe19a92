import { digits } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import { unmistakable } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** Words that tell what a sentence is about, as they are written at its beginning and within. */
const ABOUT = anyOf(
  '[Pp]assw|[Kk]ennwort|[Ll]og-?[Ii]n|[Zz]ugang|[Mm]ailbox|[Pp]ostfach|[Aa]ccount|SMTP|MQTT',
  '[Mm]ot de passe|[Cc]ontrase|[Ss]enha|[Ww]achtwoord|[Hh]eslo',
);
/** What has a number behind such a sign. */
const NUMBERED = raw`(?!(?:Ticket|Issue|Bug|Room|Case|Order|Invoice|Build|Page|Step|Line|Version|Release|Task|Test|Part|Unit|Block|Zimmer|Fall|Teil|Seite|Rechnung)[#!])`;

export const rules: readonly Rule[] = [
  {
    id: 'password-beside-login',
    title: 'Password beside a login',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: [
      'passw',
      'kennwort',
      'login',
      'log-in',
      'zugang',
      'mailbox',
      'postfach',
      'account',
      'smtp',
      'mqtt',
      'mot de passe',
      'contrase',
      'senha',
      'wachtwoord',
      'heslo',
    ],
    // A word, a sign and a number, as nothing else is written: `Regen#77`. No verb need lead to it.
    pattern: new RegExp(
      raw`${ABOUT}[\s\S]{1,150}?(?<![^\s"'(])${NUMBERED}(?<secret>[A-Z][a-z\xdf-\xff]{3,20}[#!$*](?:\d{2,6}|[A-Z][a-z]{2,12}\d{1,4})[!$*]?)(?=["')]?[.,;:?]?(?:[\s)]|$))`,
      'y',
    ),
    accept: unmistakable,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'password-beside-login': {
    why: 'Whoever reads the ticket can log in with it.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
};

export const evidence: EvidenceById = {
  'password-beside-login': {
    match: () => [
      `Den Login hab ich raus, der hat aber mit «Regen#${digits(2)}» immer funktioniert.`,
      `the mailbox of the boss does not. it is on «Regen!${digits(4)}» for years`,
    ],
    ignore: () => ['login fails since Ticket#4711 and Order#22', 'Login: see Regen#Dach', 'the account of Build#2024'],
  },
};
