import { alnum, digits, lower } from '../../rule-kit/made-up.ts';
import { anyOf, behind, raw } from '../../rule-kit/parts.ts';
import { drawnOrChosen, mixed, unmistakable } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What access data are called, or a mail's address in the place of a user. */
const ACCESS = raw`(?:log-?in|user|zugang\w{0,10}|creds|credentials|acc\S{2,4}|konto|ftp|rdp|vpn|wi-?fi|wlan|panel|admin(?:istrator)?|root|@[\w-]{2,40}\.[\w.]{2,20})`;
/** What stands before the password. */
const BEFORE = anyOf(
  // Login: anna / …; admin / …
  raw`(?<=${ACCESS}(?:\W{1,3}[\w.@+\\-]{2,40}){0,2}) \/ `,
  // admin/…
  raw`(?<=^|[\s(,])(?:admin|root)\/`,
  // user name and password are anna and …
  raw`password are \S{2,40} (?:and|\/) `,
  // credentials are anna:…
  raw`(?:cred(?:ential)?s|zugangsdaten)(?: are| sind|:) [\w.@+-]{2,40}(?::| \/ )`,
  // u: anna p: …
  raw`(?<=\bu(?:ser)?: ?\S{1,40}) p: `,
  // log in as anna with …
  raw`log ?in as \S{2,40} (?:with|\/|and) ["']?`,
);
/** A second mail's address is no password. */
const NO_ADDRESS = raw`(?![^\s@]{1,40}@\w{1,40}\.)`;

/** What access data are called in other languages. */
const ACCESS_ABROAD = raw`(?:identifiants?|credenziali|credencia\w{2}|accesos?|inlog\w{0,6}(?: met)?|logowania|\wdaje|anmelde\w{0,6}|using)`;
/** What stands before a password in a sentence. */
const BEFORE_TOLD = anyOf(
  // log in with anna and …
  raw`log ?in with \S{2,40} (?:and|\/) `,
  'passwords are ',
  // … the password …, the new one is …; no version
  raw`(?<=passw[\s\S]{1,400}\b(?:new|old|right|other|first|second)) one is (?!\S*\d\.\d)`,
  // … password …, the usual one …
  behind(raw`passw[\s\S]{1,400}`, 'usual one '),
  // user anna pass …
  behind(raw`\b(?:user(?:name)?|login|usuario|utente)\W{1,2}\w[\w.@+-]{1,40},?`, ' pass '),
  // identifiants : anna / …
  raw`(?<=${ACCESS_ABROAD} ?:? [\w.@+-]{2,40}) \/ `,
  // user(anna) password(…)
  raw`\bpassword\((?=[^\s()]{6,64}\))`,
  // admin:… alone in its line, with a sign
  raw`(?<=(?:^|\n)[ \t]{0,9})admin:(?=[^\s:@,/$%{]{6,64}\s*?(?:\n|$))(?=\S*[!#&*@^~+])`,
);
/** The first of two that is masked: once it is, the next look sees the second. */
const MASKED = raw`(?:\S{0,20}\*{3}\S{0,9} (?:and|or) )?`;

/** What a session of remote support is opened with, and its number. */
const SESSION_PASSWORD = raw`(?:pw|pass\w{0,5}|kennwort|[ck]ode|mdp|mot de passe|senha|clave|contrase\S{1,2}a|wachtwoord|heslo|has\S{1,2}o(?: dost\S{1,2}pu)?)`;
const SESSION_ID = raw`\d[\d ]{6,10}\d`;
/** It has a digit, or stands right behind the number. */
const NO_WORD = raw`(?:(?=[a-z]{0,11}\d)|(?<=\d[,;] (?:pw|pass\w{0,5}|[ck]ode)[: ]{1,2}))`;

export const rules: readonly Rule[] = [
  {
    id: 'access-data-password',
    title: 'Password behind a user name',
    vendor: 'Login',
    severity: 'high',
    keywords: [
      ' / ',
      'admin/',
      'root/',
      'password are ',
      'creds',
      'credentials',
      'zugangsdaten',
      ' p: ',
      'log in as ',
      'login as ',
    ],
    pattern: new RegExp(raw`${BEFORE}(?<secret>${NO_ADDRESS}[^\s"'<>/]{6,64})(?![^\s"'])`, 'iy'),
    accept: drawnOrChosen,
    confidence: 'likely',
  },
  {
    id: 'paired-password',
    title: 'Password behind a user name',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: [' / '],
    // No word says what they are: `frontdesk / …`
    pattern:
      /(?<=(?:^|[\s:(,"'|])[a-z][\w.@\\-]{2,40}) \/ (?![a-z]+-\d{1,4}[a-z]?(?![\w-]))(?<secret>[^\s"'<>/]{8,64}?)(?=[.,;:]?(?:[\s)"']|$))/iy,
    boundary: /[^\s"'<>/.,;:)]/,
    accept: unmistakable,
    confidence: 'likely',
  },
  {
    id: 'key-for-user',
    title: 'Key in the place of a user name',
    vendor: 'Login',
    severity: 'high',
    keywords: [' -u ', '--user '],
    // Some services ask for no password, or for any: `curl -u KEY:x`.
    pattern: /(?: -u|--user) ["']?(?<secret>[\w.-]{16,128})(?=:(?:x|api_token)?["']?(?:\s|$))/iy,
    boundary: /[^\s"':]/,
    accept: mixed,
  },
  {
    id: 'remote-support-password',
    title: 'Password of a remote support session',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: ['teamviewer', 'anydesk', 'rustdesk', 'quicksupport'],
    pattern: new RegExp(
      raw`(?:teamviewer|anydesk|rustdesk|quicksupport)(?:[^\n]{0,40}\?\s{0,3}\n)?[^\n]{1,60}?(?:\b${SESSION_PASSWORD}[: ]{1,3}|${SESSION_ID} ?[,/] )${NO_WORD}(?<secret>\d{0,11}[a-z][a-z\d]{5,11})`,
      'iy',
    ),
    confidence: 'likely',
  },
  {
    id: 'told-password',
    title: 'Password in a sentence',
    vendor: 'Login',
    severity: 'high',
    keywords: [
      'log in with ',
      'login with ',
      'passwords are ',
      'password(',
      ' one is ',
      'usual one ',
      ' pass ',
      ' / ',
      'admin:',
    ],
    pattern: new RegExp(raw`${BEFORE_TOLD}${MASKED}["']?(?!\S{0,20}\*{3})(?<secret>[^\s"'<>()\\]{6,64})`, 'iy'),
    accept: drawnOrChosen,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'access-data-password': {
    why: 'A user name with its password opens the account to everyone who reads the ticket.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
  'paired-password': {
    why: 'A user name with its password opens the account to everyone who reads the ticket.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
  'key-for-user': {
    why: 'The service takes the key alone: who has it can act in your name until it is changed.',
    source: 'https://www.rfc-editor.org/rfc/rfc7617',
  },
  'remote-support-password': {
    why: 'With the number beside it, everyone who reads the ticket can take over the screen.',
    source: 'https://support.anydesk.com/docs/unattended-access',
  },
  'told-password': {
    why: 'Whoever reads the ticket can log in with it.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
};

export const evidence: EvidenceById = {
  'access-data-password': {
    match: () => [
      `Login: anna / «${alnum(12)}»`,
      `Zugangsdaten: admin / «${alnum(12)}»`,
      `admin / «kx${lower(8)}77»`,
      `RDP: srv01 / CORP\\\\desk / «${alnum(12)}»`,
      `Guest Wi-Fi: GuestNet / «${alnum(12)}»`,
      `credentials are anna:«${alnum(12)}»`,
      `u: anna p: «${alnum(12)}»`,
      `anna@hotel.example / «${alnum(12)}»`,
      `tried\nadmin/admin\nadmin/«${alnum(12)}»\n`,
      `user name and password are anna and «${alnum(12)}»`,
      `please log in as "installer" with "«${alnum(12)}»"`,
    ],
    ignore: () => [
      'Login: https://a.example / https://b2c3.example',
      'user / group',
      'admin / rate plan2',
      'credentials are stored:encrypted',
      'rooms 12 / 14b2',
      'anna@hotel.example / bob22@hotel.example',
      'https://a.example/admin/page2024',
    ],
  },
  'paired-password': {
    match: () => [
      `it's frontdesk / «Kx${lower(6)}-${lower(4)}44»`,
      `- pos_admin / «${lower(6)}!${lower(4)}7». Thanks`,
      `ops@hotel.example / «Kx${lower(6)}_${digits(4)}»`,
    ],
    ignore: () => [
      'rooms / Suite204',
      'Ubuntu / Debian12',
      'reader / HID-Prox2',
      'https://a.example / Kx2kfj!d7',
      'user / password',
      'anna@hotel.example / bob22@hotel.example',
    ],
  },
  'key-for-user': {
    match: () => [
      `curl -v -u «${alnum(20)}»:X -H "Content-Type: application/json"`,
      `curl https://api.example.com \\\n  -u "«${alnum(32)}»:"\n`,
    ],
    ignore: () => ['docker run -u some-service-account:x img', `curl -u ${alnum(20)} https://a.example`],
  },
  'remote-support-password': {
    match: () => [
      `AnyDesk: 820 953 420, hasło dostępu «sz7MZ${lower(3)}»`,
      `TeamViewer : ID 1 333 776 761, code «gzfyzgnn»`,
      `TeamViewer ID 123 456 789 PW «x7${lower(4)}2»`,
      `TeamViewer ID please?\n[09:08] Guest: 1 482 093 043 password «x7${lower(4)}2»`,
      `AnyDesk 123 456 789, password: «x7${lower(6)}»`,
      `TeamViewer-ID 1 223 884 120, Kennwort «k7${lower(6)}»`,
      `AnyDesk of the bar is 1 884 220 417 / «bar${digits(5)}x»`,
    ],
    ignore: () => ['TeamViewer 15.58.4 password required', 'AnyDesk code signing 2026'],
  },
  'told-password': {
    match: () => [
      `you can log in with installer and «${alnum(12)}»`,
      `login with desk@a.example / «${alnum(12)}»`,
      `The passwords are «${alnum(12)}» and so on`,
      `the passwords are k3J***x9 and «${alnum(12)}»`,
      `user(anna) password(«${alnum(12)}»)`,
      `user reception pass «${alnum(12)}» since today`,
      `tried\nadmin:«Ky${lower(6)}#77»\n`,
      `identifiants : reception / «${alnum(12)}»`,
      `dane logowania: recepcja / «${alnum(12)}»`,
      `the password k3J***x9 was wrong, the new one is «${alnum(9)}_x4Q7»`,
    ],
    ignore: () => [
      'login with user and password',
      'passwords are at least 12 letters',
      'checkPassword(user2key4)',
      'root:x:0:0:root2024:/root',
      'admin:1.24.3-alpine3\nadmin:$ADMIN_PASS01\nadmin:users.write2x1',
      'scopes: admin:org2024, admin:gpg_key\nadmin:org2024, admin:gpg_key',
      'Kernel Version 23.6.0: root:xnu-10063.141.2~1/RELEASE_ARM64_T6000',
      'password(value)',
    ],
  },
};
