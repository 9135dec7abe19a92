import { alnum } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What stands before the password. */
const BEFORE = anyOf(
  // IMAP: a1 LOGIN user …
  raw`(?<=(?:[a-z]|^|[\n"'>] ?|: )\d{1,6} )LOGIN \S{1,80} "?`,
  // Redis: AUTH …; AUTH user …; "AUTH" "user" "…
  raw`(?<=^|[\n>"] ?)AUTH"? "?(?:[\w.-]{1,40}"? "|(?:[\w.-]{1,40}"? )??)(?=\S{1,130}(?:\s|$))`,
  // ftp.login('user', '…; ldap_bind($c, 'cn=…', '…; WiFi.begin("network", "…
  raw`(?:login|ldap_bind|wifi\.begin)\([^()\n]{1,90}, ?["']`,
  // SMTP: behind the question for the password, which is told in base64
  raw`334 UGFzc3dvcmQ6(?:\s{1,3}(?:\S{1,3} )?|[^\n]{0,200}\n[^\n]{0,80}?[:>] \W{0,2})(?=(?!\d+\s)[\w+/]{8,128}={0,2}(?:[\s\\"]|$))`,
  // Windows: net use Z: \\server\share …; net user name …
  raw`net use (?:\S{1,2} )?\\\\\S{1,80} (?!\/)`,
  raw`net user \S{1,40} (?!\/)`,
  // OpenWrt: option key '…, wireless.guest.key='…
  raw`option (?:key|pass\w{0,5}|psk) '`,
  raw`wireless\.@?[\w\[\]-]{1,40}\.(?:key|sae_password)='?(?!\$)`,
);
/** Names of ways to log in, which stand in its place. */
const NO_METHOD = raw`(?!\w*-(?:md5|sha)|sha\d|xoa)`;

export const rules: readonly Rule[] = [
  {
    id: 'login-password',
    title: 'Password in a login',
    vendor: 'Login',
    severity: 'high',
    keywords: [
      'login ',
      'login(',
      'ldap_bind(',
      'wifi.begin(',
      'auth ',
      'auth" ',
      '334 ugfz',
      'net use ',
      'net user ',
      'option key',
      'option pass',
      'option psk',
      'wireless.',
    ],
    pattern: new RegExp(raw`${BEFORE}(?<secret>${NO_METHOD}[^\s"'<\\]{6,128})`, 'iy'),
    accept: drawnOrChosen,
  },
  {
    id: 'imap-login',
    title: 'Password in a login',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: ['login "'],
    // With a quote of its own, which the protocol escapes.
    pattern: /login "[^"\n]{1,80}" "(?<secret>(?:[^"\\\n]|\\["\\]){4,128})(?=")/iy,
    boundary: /[^"]/,
    accept: drawnOrChosen,
  },
];

const why = 'Whoever reads the line can log in with it. Change the password if it was sent to anybody.';
const source = 'https://www.rfc-editor.org/rfc/rfc9051#section-6.2.3';

export const advice: AdviceById = {
  'login-password': { why, source },
  'imap-login': { why, source },
};

export const evidence: EvidenceById = {
  'login-password': {
    match: () => [
      `a1 LOGIN reception «${alnum(12)}»\r\n`,
      `127.0.0.1:6379> AUTH «${alnum(12)}»\n`,
      `AUTH pms «${alnum(12)}»`,
      `AUTH pms "«${alnum(12)}»"`,
      `AUTH "pms" «${alnum(12)}»`,
      `"HELLO" "3" "AUTH" "default" "«${alnum(12)}»" "SETNAME" "worker"`,
      `{\\"line\\":\\"AUTH «${alnum(12)}»\\"}`,
      `ftp.login('export', '«${alnum(12)}»')`,
      `WiFi.begin("Lobby", "«${alnum(12)}»");`,
      `ldap_bind(Resource id #7, 'cn=svc', '«${alnum(12)}»')`,
      `334 UGFzc3dvcmQ6\nC: «${btoa(`${alnum(12)}1`)}»`,
      `334 UGFzc3dvcmQ6\\r\\n, referer: a\nSMTP (level 1): CLIENT -> SERVER: «${btoa(`${alnum(12)}1`)}»\\r\\n`,
      `> 2 LOGIN "desk@a.example" "«${alnum(12)}»"`,
      `net use Z: \\\\nas\\pms «${alnum(12)}» /user:pms`,
      `net user kiosk «${alnum(12)}» /add`,
      `option key '«${alnum(12)}»'`,
      `wireless.@wifi-iface[0].key='«${alnum(12)}»'`,
    ],
    ignore: () => [
      'login failed 2026-11-20T10:00',
      'AUTH LOGIN',
      "option key 'value'",
      "wireless.guest.key='see below'",
      'net use Z: \\\\nas\\pms /user:pms',
      'AUTH CRAM-MD5',
      'auth SHA512',
      'NOAUTH Authentication required',
      "login('a', password)",
    ],
  },
  'imap-login': {
    match: () => [`TAG1 LOGIN "desk@a.example" "«T\\"71!${alnum(6)}»" | IMAP`],
    ignore: () => ['LOGIN "desk@a.example" "wrong"'],
  },
};
