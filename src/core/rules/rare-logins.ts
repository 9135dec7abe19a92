import { alnum, digits, hex, upper } from '../rule-kit/made-up.ts';
import { chosen, grouped } from '../rule-kit/strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** What people call a password, whose it is or what it opens, and that it is told now, in the languages that we speak. */
const PASSWORD = String.raw`(?:pass(?:word|wort|phrase|e)|kennwort|mdp|contrase\S{1,2}a|senha|wachtwoord|heslo|has\u0142o|parola(?: chiave)?)`;
const OF = String.raw`(?:f\S{1,2}r|of|v[ao]n|voor|d[aeiou]l?|pour|para|per|od|na|ke?)`;
const IS = String.raw`(?:is|ist|lautet|est?|\xe8|je|to|was|war|era)`;
/** Quotes, as they open in print, and as they close. */
const OPENS = String.raw`\u201c\u201e\xab`;
const CLOSES = String.raw`\u201c\u201d\xbb`;
/** Words and a year, or a number and a sign. */
const NUMBERED = String.raw`[^\s\d.,;:"'!?()]{3,16}(?: [^\s\d.,;:"'!?()]{3,16}){0,2} (?:(?:19|20)\d\d[!?#*]?|\d{1,4}[!#*])(?=["'${CLOSES}]?[.,;)]?(?:\s|$))`;
/** Words in quotes that make no sentence; of a setting, which may be a message, more of them. */
const PHRASE = String.raw`(?<=[a-z\xe8] ["${OPENS}]|= ?["'](?=(?:[a-z]{2,12}[ -]){3}))(?![^"'\n]{0,99}\b(?:an?|and|be|enter|for|is|my|must|new|not|of|or|pass\w*|please|the|to|too|your?)\b)[a-z'\xdf-\u024f]{2,16}(?:[ -][a-z'\xdf-\u024f]{1,16}){2,8}(?:[ -]?\d{1,4})?(?=["'${CLOSES}])`;

export const rules: readonly Rule[] = [
  {
    id: 'pass-phrase',
    title: 'Password of words',
    vendor: 'Login',
    severity: 'high',
    late: true,
    keywords: [
      'password',
      'passwort',
      'kennwort',
      'passphrase',
      'passe',
      'mdp',
      'contrase',
      'senha',
      'wachtwoord',
      'heslo',
      'has',
      'parola',
    ],
    pattern: new RegExp(
      `${PASSWORD}(?:(?: ${OF} [^\\n:=\\d]{1,30})? ?[:=] ?|(?<=/ \\S{1,12}) | ${IS} )["'${OPENS}]?(?<secret>${NUMBERED}|${PHRASE})`,
      'iy',
    ),
    confidence: 'likely',
  },
  {
    id: 'grouped-password',
    title: 'Application password',
    vendor: 'Google',
    severity: 'high',
    keywords: [
      'password',
      'pass: ',
      'passwort',
      'kennwort',
      'passe',
      'senha',
      'contrase',
      'wachtwoord',
      'heslo',
      'setup key',
      'secret: ',
      'secret key',
      'totp',
      '2fa',
    ],
    // Whose it is may stand between. What is typed into an app for the second factor stands in more groups.
    pattern:
      /(?:(?:password|pass|passwort|kennwort|passe|senha|contrase\S{1,2}a|wachtwoord|heslo)\d?["']?(?: [^\s\d:=]{1,16}){0,4}?|(?:setup key|secret(?: key)?|\b(?:totp|2fa)[^\n:]{0,20}(?=:))["']?)(?: ?[:=])? ["'\x60]?(?<secret>[a-z\d]{4}(?:[ -][a-z\d]{4}){3}(?:(?:[ -][a-z\d]{4}){1,12}(?![\w -])|(?![\w-])))/iy,
    accept: grouped,
  },
  {
    id: 'listed-password',
    title: 'Password in a file of passwords',
    vendor: 'Script',
    severity: 'high',
    late: true,
    keywords: [
      ':5432:',
      'ap-secrets',
      'rsyncd.secrets',
      'user.info',
      'userlist.txt',
      '"md5',
      'scram-sha-',
      'k10',
      '_auth',
      '-auth: ',
      'user = "',
      'user="',
      'wpa2',
      'wpa:',
      'wpa3',
      'key content',
      'keymaterial>',
      'pve:',
      ': eap "',
      'stats auth ',
      'chpasswd:',
      ']:587',
      ']:465',
      ']:25',
    ],
    // pgpass, pgbouncer, hashes of PostgreSQL, a node of k3s, PPP, rsync, Kafka's registry, networks of Windows and on notes, tickets of Proxmox, strongSwan.
    pattern:
      /(?::5432:[^:\s]{1,60}:[^:\s]{1,60}:|ap-secrets\s(?:#[^\n]{0,80}\n){0,3}(?!#)(?:\S{1,40}[ \t]{1,9}){2}"?|rsyncd\.secrets\s{1,3}[\w-]{1,40}:|userlist\.txt\s{1,3}"\S{1,40} "|"(?=md5[\da-f]{32}")|scram-sha-\d{3}\$\d{1,6}:|(?=k10[\da-f]{64}::)|(?:(?:user\.info|_auth|-auth)["']?\s?[:=] ?["']?|(?<=(?:^|\n)[ \t]{0,9})user ?= ?"(?=[^\s:]{1,60}:[^\s:]*\n))[\w.@-]{1,60}:(?!\/)|wpa[23]?(?:[ -]psk)?: ?(?![^\n]{0,9}(?:aes|ccmp|ente|pers|psk|sae|tkip))(?=[^\s"'<\\&]{8,63}(?![^\s"'<\\&]))|key content\s{1,20}: |keymaterial>|pve:[\w.@!-]{3,60}:[\dA-F]{8}::|: eap "|stats auth \S{1,40}:|chpasswd:\s{1,20}(?:expire: \w{4,5}\s{1,20})?list: ?\|?\s{1,20}(?:[\w-]{1,32}:\S{0,20}\*{3}\S{0,20}\s{1,20}){0,5}[\w-]{1,32}:|\]:\d{2,3}\s{1,20}[^\s:]{1,64}:)(?<secret>[^\s"'<\\&]{6,600})/iy,
    accept: chosen,
  },
];

export const advice: AdviceById = {
  'pass-phrase': {
    why: 'Whoever has it logs in, or reads what it encrypts. Change it if it was sent to anybody.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
  'grouped-password': {
    why: 'An application password opens the mailbox without a second factor. Delete it in the account, and make another.',
    source: 'https://support.google.com/accounts/answer/185833',
  },
  'listed-password': {
    why: 'The file holds the password in plain text.',
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  },
};

export const evidence: EvidenceById = {
  'pass-phrase': {
    match: () => [
      '--passphrase="«lamp river seven stone»" --keep',
      "export RESTIC_PASSWORD='«orchid lamp window oat»'",
      'passphrase = "«lamp-river-seven-stone-0417»"',
      `Senha: «ipê roxo 19${digits(2)}»\n`,
      `the password is «Cedar Lodge 19${digits(2)}!»`,
      `użytkownik Recepcja / hasło «Recepcja 20${digits(2)}»\n`,
      `la vecchia parola chiave era "«gnocchi al pesto»", forse`,
      `Kennwort für das Portal: «Enzian-Hof 20${digits(2)}»`,
      `heslo je „«kočka leze dírou»“.`,
    ],
    ignore: () => [
      'password="enter the new password"',
      'LOGIN_PASSWORD="Password is not long enough"',
      'password="two words"',
      'password="three small words"',
      'password: changed in 2021',
      'Password Policy 2024',
      'the password is "not valid any more"',
      'Passwort: 8 Zeichen',
      'the password is wrong 2',
      'otherpassword = "doesnt start right"',
      'has the password changed 2 times',
    ],
  },
  'grouped-password': {
    match: () => [
      `Password: «qx${digits(2)} zkwt xq${digits(2)} tmvk»`,
      `2FA key: «XKQT ZWVB QJZK VXTM XQKZ WVTB»`,
      `notarytool --password «xkqt-zwvb-qjzk-vxtm»`,
      `4. Passwort: «xkqt zwvb qjzk vxtm»`,
      `la contraseña de aplicación «xkqt zwvb qjzk vxtm» para la cuenta`,
      `--password2 '«qx${digits(2)} zKwt Xq${digits(2)} tmvk»' --ssl2`,
    ],
    ignore: () => [
      'password: this will work then',
      'password from last week does work',
      'the password for the site they used when they came here',
      '72F6 72FA 72FB 72FC 7313 7324\n',
    ],
  },
  'listed-password': {
    match: () => [
      `db.example:5432:pms:app:«${alnum(12)}»`,
      `/etc/ppp/chap-secrets\n# client server secret\nbranch2 * «${alnum(12)}» 10.8.0.2`,
      `# chap-secrets\n"branch2"  *  "«${alnum(12)}»"  *`,
      `user = "dana:«${alnum(12)}»"\nurl = "https://a.example"`,
      `# cat /etc/rsyncd.secrets\nbackup:«${alnum(12)}»`,
      `basic.auth.user.info=${upper(16)}:«${alnum(40)}»`,
      `"basic.auth.user.info": "${upper(16)}:«${alnum(40)}»"`,
      `userlist.txt\n"app" "«${alnum(14)}»"\n`,
      `"ro" "«md5${hex(32)}»"`,
      ` app_ro  | SCRAM-SHA-256$4096:«${btoa(alnum(16))}$${btoa(alnum(30))}:${btoa(alnum(31))}»`,
      `# cat node-token\n«K10${hex(64)}::server:${hex(32)}»`,
      `FLOWER_BASIC_AUTH=root:«${alnum(12)}»`,
      `haproxy::stats_auth: "admin:«${alnum(12)}»"`,
      `WPA2: «kelder${digits(4)}»`,
      `desk : EAP "«${alnum(12)}»"`,
      `    stats auth viewer:«${alnum(12)}»`,
      `chpasswd:\n  list: |\n    root:k3x***4Q7\n    ops:«${alnum(12)}»\n`,
      `[smtp.example]:587   relay:«${alnum(12)}»`,
      `    Key Content            : «${alnum(12)}»`,
      `<keyMaterial>«${alnum(12)}»</keyMaterial>`,
      `"ticket":"PVE:root@pam:${hex(8).toUpperCase()}::«${alnum(160)}»"`,
    ],
    ignore: () => [
      'db.example:5432 is open',
      'see rsyncd.secrets',
      'basic.auth.user.info is empty',
      'see userlist.txt',
      'user: "1000:1000"',
      'user: "auth0:65f2ab33C1d9"',
      'user = "arn:aws:iam::role/PmsExport2"\n',
      'login by user="steam:Kx4vQ9tR"\n',
      'user = "www-data:www-data"',
      'proxy_auth = http://proxy2.example:3128',
      'WPA2: AES-CCMP128',
    ],
  },
};
