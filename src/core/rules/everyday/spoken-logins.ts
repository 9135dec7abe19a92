import { alnum, digits, lower } from '../../rule-kit/made-up.ts';
import { anyOf, behind, raw } from '../../rule-kit/parts.ts';
import { fitsBesideKey, drawnOrChosen, unmistakable } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

const VALUE = raw`(?![^\s@]{1,40}@\w{1,40}\.)(?<secret>[^\s"'<>()\x60]{6,64}?)(?=["'\x60)]?[.,;:?]?(?:[\s)]|$))`;
const USER = raw`["']?\w[\w.@+-]{1,60}["']?`;

/** How hurried fingers write the word for a password, and what stands for it. */
const MISSPELT = anyOf(
  raw`pas?s?wr?o?r?[dt]{1,2}(?<!pass(?:wor[dt]|w[dt]))`,
  'passowr[dt]|passwro[dt]|paswoor[dt]|wachtwoor(?!d)|kenwort',
  raw`pass word|\bp/w|parola chiave`,
);
const TOLD = raw`["']?(?: ?[:=][ \t]{0,3}| (?:is|was|ist|war|lautet|est|es|je|to|\xe8|era)(?: now| jetzt)? | )["'(]?`;

/** Some words before: it is about a password. */
const ABOUT_PASSWORD = raw`\b(?:pass\w{0,6}|pwd?|kennwort|log-?in|credentials|mdp|contrase\S{1,2}a|senha|wachtwoord|hes\w{1,3}|has\S{1,2}o)[\s\S]{1,160}`;
/** What precedes a password in a sentence, where a word before says what it is about. */
const RESUMED = anyOf(
  behind(
    ABOUT_PASSWORD,
    raw`(?:changed|reset|set|updated|switched) (?:it|that|this|them|mine)(?: back)? (?:from \S{4,64} )?to `,
  ),
  behind(ABOUT_PASSWORD, raw`(?:tried|tested|used|entered|typed) (?:with |in )?`),
  behind(
    raw`\b(?:pass\w{0,6}|pwd?|kennwort)\b[^\n]{1,60}`,
    raw` (?:still|same as before|noch immer|immer noch|toujours)[:,]? (?:is |the same[:,]? )?`,
  ),
  behind(raw`passw[\s\S]{1,400}\b(?:new|old|right|other|first|second|previous|last)`, ' one was '),
  // … é …, e para o admin (…) é …; změněno na …
  behind(ABOUT_PASSWORD, raw`admin(?:istrador)?(?: \([^()\n]{1,30}\))? (?:is|ist|est?|\xe8|\xe9|es) `),
  behind(ABOUT_PASSWORD, behind(raw`zm\S{1,2}n\S`, 'no na ')),
  // The device's login (adm) is still the old one: …
  raw`log-?in (?:\([^()\n]{1,30}\) )?(?:is|ist|was|war)[^\n:.]{1,30}: `,
);

/** A way in, the user and the password: a word for the user, or a sign between both, says so. */
const WITH_USER = anyOf(
  raw`sign(?:ing|ed)? ?in (?:as|with|using) ${USER} (?:and|with|/|,) `,
  raw`log(?:ging|ged) ?in (?:as|with|using) ${USER} (?:and|with|/|,) `,
  raw`use ${USER} (?:and|/) (?=\S{6,64} (?:to|for) )`,
  raw`(?:login|user(?:name)?|benutzer(?:name)?|name|id) ?/ ?(?:pass(?:w\w{0,4})?|pw|pwd|kennwort)(?: is| are|:)? ${USER} ?/ ?`,
  behind(raw`\b(?:l|u|user|login|id|name|e?mail): ?\S{1,60}[,;]?`, ' p(?:w|ass)?: '),
  behind(raw`\b(?:db|database|root|admin|ftp|vpn|wi-?fi|smtp|sql|mail|app|guest|master|sudo)`, ' pass (?:is )?'),
  behind(raw`\b(?:wi-?fi|wlan|rete|red)\b[^\n]{1,60}`, raw` pass (?:is |\xe8 |es )?`),
  raw`\bcreds(?: are|:)? ${USER} `,
  raw`(?:log|sign)(?:ging|ing|ged|ed)? ?in (?:with|using) (?=\S{6,64} [^\n]{0,60}(?:pass|wrong|invalid|denied|incorrect|refused))`,
);

/** The same with hardly a word between. */
const IN_LIST = anyOf(
  raw`(?:log-?in|zugang|acc\S{1,2}s|wi-?fi|wlan)(?: is| ist)?: ?${USER}[,;] `,
  raw`ftp: ?[\w.-]{4,60} ${USER} `,
  behind('(?:smtp|imap|mail|s?ftp|db|vpn|rdp|ssh|portal) ', raw`login:? ${USER},? `),
  raw`(?:log|sign)(?:ging|ing)? ?in (?:with|using) `,
  raw`(?:get|got|gets) in with `,
);

/** What somebody was told, or saw: the token you sent me, the secret in the portal shows. */
const HANDED = anyOf(
  raw`(?:token|secret|key|password|pass|code) (?:you|i|we|they|he|she) (?:[a-z']{1,12} ){1,3}(?:is |was |= ?|: ?)?["'(]{0,2}`,
  behind(raw`\b(?:token|secret|key|password|psk)\b[^\n.:]{1,60}`, ' (?:shows|displays|reads|says) '),
  // What moves a domain to another registrar: https://www.icann.org/resources/pages/auth-2013-05-03-en
  // I put … as the client secret
  raw`(?:put|pasted|entered|typed|used) (?=\S{6,64} (?:as|into) (?:the |my |our |your )?(?:[\w-]{1,16} ){0,2}(?:secret|token|key|password|passphrase|pass|pin)\b)["'(]?`,
  raw`(?:auth(?:info)?|epp|transfer)[ -]code (?:for|of|from|f\S{1,2}r|von|pour|de|per|voor) [^\n=:]{0,80}[=:] ?`,
);

export const rules: readonly Rule[] = [
  {
    id: 'misspelt-password',
    title: 'Password',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: ['pasw', 'passow', 'passwr', 'pass word', 'p/w', 'wachtwoor', 'kenwort', 'parola chiave'],
    pattern: new RegExp(raw`${MISSPELT}${TOLD}${VALUE}`, 'iy'),
    accept: drawnOrChosen,
    confidence: 'likely',
  },
  {
    id: 'spoken-password',
    title: 'Password in a sentence',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: [
      'changed ',
      'reset ',
      'set it ',
      'updated ',
      'switched ',
      'tried ',
      'entered ',
      'typed ',
      ' still',
      ' same as before',
      ' noch immer ',
      ' immer noch ',
      ' toujours ',
      ' one was ',
      'admin',
      'no na ',
      'sign in ',
      'signing in ',
      'signed in ',
      'logging in ',
      'logged in ',
      'use ',
      'login',
      'log-in',
      'user/',
      'user /',
      'name/',
      'name /',
      'id/',
      ' p: ',
      ' pw: ',
      ' pass: ',
      ' pass ',
      'creds',
    ],
    pattern: new RegExp(raw`${anyOf(RESUMED, WITH_USER)}["']?${VALUE}`, 'iy'),
    accept: fitsBesideKey,
    confidence: 'likely',
  },
  {
    id: 'told-after-user',
    title: 'Password behind a user name',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: [
      'login',
      'log in ',
      'sign in ',
      'logging in ',
      'signing in ',
      'zugang: ',
      'wifi: ',
      'wi-fi: ',
      'wlan: ',
      'ftp: ',
      'get in ',
      'got in ',
    ],
    pattern: new RegExp(raw`${IN_LIST}["']?${VALUE}`, 'iy'),
    accept: unmistakable,
    confidence: 'likely',
  },
  {
    id: 'handed-secret',
    title: 'Secret in a sentence',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: [
      'token ',
      'secret ',
      ' key ',
      'password ',
      'pass ',
      'code ',
      ' shows ',
      ' displays ',
      ' reads ',
      ' says ',
      'put ',
      'pasted ',
      'entered ',
      'typed ',
      'used ',
      'auth',
      'epp',
      'transfer',
    ],
    pattern: new RegExp(raw`${HANDED}["']?${VALUE}`, 'iy'),
    accept: fitsBesideKey,
    confidence: 'likely',
  },
];

const why = 'Whoever reads the ticket can log in with it.';
const source = 'https://pages.nist.gov/800-63-4/sp800-63b.html';

export const advice: AdviceById = {
  'misspelt-password': { why, source },
  'spoken-password': { why, source },
  'told-after-user': { why, source },
  'handed-secret': { why: 'Whoever reads the ticket can use it.', source },
};

export const evidence: EvidenceById = {
  'misspelt-password': {
    match: () => [
      `my pasword is «Kx${lower(6)}#77»`,
      `passowrd: «${alnum(10)}7»`,
      `paswoord «kx${lower(6)}77»\n`,
      `user name anna, pass word «Kx${lower(6)}77»`,
      `p/w: «Kx${lower(6)}#77»`,
      `passwrod = «${alnum(12)}»`,
    ],
    ignore: () => [
      'pasword is incorrect',
      'the pasword field',
      'p/w was wrong',
      'passwords: 12 users',
      'password Kx2024Room',
    ],
  },
  'spoken-password': {
    match: () => [
      `My password does not work. I changed it to «Kx${lower(6)}77» yesterday.`,
      `cannot log in with my password, I reset it to «Kx${lower(6)}#77»`,
      `pw hasn't changed, still «Kx${lower(6)}#77»`,
      `the password was wrong. My old one was «Kx${lower(6)}#77» and so on`,
      `sign in as admin with «Kx${lower(6)}#77» please`,
      `you can sign in with anna@hotel.example and «Kx${lower(6)}77» to check`,
      `Use anna and «Kx${lower(6)}77» to sign in.`,
      `login/pass anna/«Kx${lower(6)}77»`,
      `l: anna p: «Kx${lower(6)}#77»`,
      `il wifi invece è Lobby_5G, la pass «Kx${lower(6)}77»`,
      `DB user hotel, db pass «Kx${lower(6)}77»`,
      `creds: anna «Kx${lower(6)}77»`,
    ],
    ignore: () => [
      'the password is wrong, I changed it to version2 of it',
      'sign in as admin with the right password',
      'use port and host2024 as it is',
      'creds: anna and others',
      'password reset, tried again',
      'login/password/reset2024',
      'they pass values2024',
    ],
  },
  'told-after-user': {
    match: () => [
      `Login: anna, «Kx${lower(6)}#77»`,
      `Wifi: HotelGuest, «Kx${lower(6)}-${digits(4)}»`,
      `FTP: ftp.hotel.example hotel «Kx${lower(6)}#77»`,
      `I tried logging in with «Kx${lower(6)}#77» but it is wrong`,
      `account is admin and you get in with «kx${lower(6)}-V3!» (capital V)`,
    ],
    ignore: () => [
      'Login: anna, room204',
      'log in with Google2024',
      'logging in with anna.smith@hotel.example',
      'Wifi: HotelGuest, Room204',
    ],
  },
  'handed-secret': {
    match: () => [
      `The token you sent me («Kx${lower(4)}7${lower(4)}4Q») is rejected`,
      `I put «Kx${lower(4)}7${lower(4)}4Q» as the client secret`,
      `the client secret in the portal shows «Kx${lower(4)}7${lower(4)}4Q»`,
      `auth code for a.example that I asked for = «7kZ${lower(4)}!X4Q». Valid till March`,
    ],
    ignore: () => [
      'the token you sent is expired',
      'the key reads as RFC7519',
      'auth code flow: response2024',
      'used rooms as the key',
    ],
  },
};
