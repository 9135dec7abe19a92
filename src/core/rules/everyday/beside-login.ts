import { digits, lower } from '../../rule-kit/made-up.ts';
import { anyOf, behind, raw } from '../../rule-kit/parts.ts';
import { drawnOrChosen, unmistakable } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** Words that tell what a sentence is about, as they are written at its beginning and within. */
const ABOUT = anyOf(
  '[Pp]assw|[Kk]ennwort|[Ll]og-?[Ii]n|[Zz]ugang|[Mm]ailbox|[Pp]ostfach|[Aa]ccount|SMTP|MQTT',
  '[Mm]ot de passe|[Cc]ontrase|[Ss]enha|[Ww]achtwoord|[Hh]eslo',
);
/** What has a number behind such a sign. */
const NUMBERED = raw`(?!(?:Ticket|Issue|Bug|Room|Case|Order|Invoice|Build|Page|Step|Line|Version|Release|Task|Test|Part|Unit|Block|Zimmer|Fall|Teil|Seite|Rechnung)[#!])`;

/** Who logs in, in the languages that we speak, and the word for a password behind it. */
const BEHIND_USER = behind(
  raw`\b(?:user(?: ?name)?|benutzer(?:name)?|login|utilisateur|usuario|utente|gebruiker(?:snaam)?|u\S{1,2}ivatel)[: ] ?["']?(?!(?:and|und|et|y|e|a|en) )[\w.@-]{2,60}["']?,? (?:and |und |et |[yea] |en )?(?:the |das |le |la |el |il |het )?`,
  raw`(?:password|passwort|kennwort|mot de passe|contrase\S{1,2}a|wachtwoord|heslo|senha) ["']?`,
);

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
      // The sign is asked for first: to try every word up to it costs most.
      raw`${ABOUT}(?=[^#!$*]{1,175}[#!$*])[\s\S]{1,150}?(?<![^\s"'(])${NUMBERED}(?<secret>[A-Z][a-z\xdf-\xff]{3,20}[#!$*](?:\d{2,6}|[A-Z][a-z]{2,12}\d{1,4})[!$*]?)(?=["')]?[.,;:?]?(?:[\s)]|$))`,
      'y',
    ),
    accept: unmistakable,
    confidence: 'likely',
  },
  {
    id: 'password-behind-user',
    title: 'Password behind a user name',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: ['password ', 'passwort ', 'kennwort ', 'mot de passe ', 'contrase', 'wachtwoord ', 'heslo ', 'senha '],
    pattern: new RegExp(
      raw`${BEHIND_USER}(?=\S{0,40}\d)(?!(?:INC|REQ|CHG|TLS|SSL|SHA)[\w.-]|[a-z]{2,6}-\d|\d{4}-|[a-z]{1,16}\d{1,2}\b)(?<secret>[^\s"'<>,;()]{6,64}?)(?=["')]?[.,;:?]?(?:[\s)]|$))`,
      'iy',
    ),
    accept: drawnOrChosen,
    confidence: 'likely',
  },
];

const why = 'Whoever reads the ticket can log in with it.';
const source = 'https://pages.nist.gov/800-63-4/sp800-63b.html';

export const advice: AdviceById = {
  'password-beside-login': { why, source },
  'password-behind-user': { why, source },
};

export const evidence: EvidenceById = {
  'password-beside-login': {
    match: () => [
      `Den Login hab ich raus, der hat aber mit «Regen#${digits(2)}» immer funktioniert.`,
      `the mailbox of the boss does not. it is on «Regen!${digits(4)}» for years`,
    ],
    ignore: () => ['login fails since Ticket#4711 and Order#22', 'Login: see Regen#Dach', 'the account of Build#2024'],
  },
  'password-behind-user': {
    match: () => [
      `Benutzer u724017, Kennwort «k9${lower(6)}4», Session läuft`,
      `user anna, password «kx${lower(6)}77»`,
      `utilisateur: anna et le mot de passe «kx${lower(6)}77».`,
    ],
    ignore: () => [
      'user anna, password expired 12 days',
      'user anna password INC0012345',
      'the login form password field2',
      'user anna password is wrong',
      'user and password fields2',
    ],
  },
};
