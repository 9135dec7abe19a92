import { alnum, digits, hex, upper } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';

/** What stands before the password in a file, or a list, that is there to hold them. */
const BEFORE = anyOf(
  // .pgpass: host:5432:database:user:…
  raw`:5432:[^:\s]{1,60}:[^:\s]{1,60}:`,
  // PPP's chap-secrets: client server …
  raw`ap-secrets\s(?:#[^\n]{0,80}\n){0,3}(?!#)(?:\S{1,40}[ \t]{1,9}){2}"?`,
  // rsyncd.secrets: user:…
  raw`rsyncd\.secrets\s{1,3}[\w-]{1,40}:`,
  // pgbouncer's userlist.txt: "user" "…
  raw`" "(?<=userlist\.txt\s{1,3}(?:"[^\n]{2,99}\n){0,30}"[\w.@-]{1,40}" ")`,
  // PostgreSQL's hashes of passwords
  raw`"(?=md5[\da-f]{32}")`,
  raw`scram-sha-\d{3}\$\d{1,6}:`,
  // What lets a node into a cluster of k3s
  raw`(?=k10[\da-f]{64}::)`,
  // basic.auth.user.info=user:…; stats_auth: user:…; curl's user = "user:…; coturn's user=user:…
  raw`(?:(?:user\.info|_auth|-auth)["']?\s?[:=] ?["']?|(?<=(?:^|\n)[ \t]{0,9})user ?= ?"?(?=[^\s:"]{1,60}:[^\s:]*\n))[\w.@-]{1,60}:(?!\/)`,
  // A network on a note, WPA2: …, and no name of a cipher
  raw`wpa[23]?(?:[ -]psk)?: ?(?![^\n]{0,9}(?:aes|ccmp|ente|pers|psk|sae|tkip))(?=[^\s"'<\\&]{8,63}(?![^\s"'<\\&]))`,
  // Windows' networks, as netsh shows and exports them
  raw`key content\s{1,20}: `,
  'keymaterial>',
  // A ticket of Proxmox
  raw`pve:[\w.@!-]{3,60}:[\dA-F]{8}::`,
  // strongSwan's ipsec.secrets
  ': eap "',
  // SOAP: the element behind its user's, <user>…</user><signature>…
  raw`signature>(?<=user\w{0,5}>\s{0,40}<(?:\w{1,20}:)?signature>)(?=[^\s<]+<)`,
  // HAProxy: stats auth user:…
  raw`stats auth \S{1,40}:`,
  // cloud-init: user:… in a list, perhaps behind others that are masked
  raw`chpasswd:\s{1,20}(?:expire: \w{4,5}\s{1,20})?list: ?\|?\s{1,20}(?:[\w-]{1,32}:\S{0,20}\*{3}\S{0,20}\s{1,20}){0,5}[\w-]{1,32}:`,
  // Postfix's sasl_passwd: [host]:587 user:…
  raw`\]:\d{2,3}\s{1,20}[^\s:]{1,64}:`,
);

export const rules: readonly Rule[] = [
  {
    id: 'listed-password',
    title: 'Password in a file of passwords',
    vendor: 'Script',
    severity: 'high',
    loads: 'late',
    keywords: [
      ':5432:',
      'ap-secrets',
      'rsyncd.secrets',
      'user.info',
      '" "',
      '"md5',
      'scram-sha-',
      'k10',
      '_auth',
      '-auth: ',
      'user = "',
      'user=',
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
      'signature>',
    ],
    pattern: new RegExp(raw`${BEFORE}(?<secret>[^\s"'<\\&]{6,600})`, 'iy'),
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'listed-password': {
    why: 'The file holds the password in plain text.',
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  },
};

export const evidence: EvidenceById = {
  'listed-password': {
    match: () => [
      `db.example:5432:pms:app:«${alnum(12)}»`,
      `/etc/ppp/chap-secrets\n# client server secret\nbranch2 * «${alnum(12)}» 10.8.0.2`,
      `# chap-secrets\n"branch2"  *  "«${alnum(12)}»"  *`,
      `user = "dana:«${alnum(12)}»"\nurl = "https://a.example"`,
      `listening-port=3478\nuser=dana:«${alnum(12)}»\nrealm=a`,
      `# cat /etc/rsyncd.secrets\nbackup:«${alnum(12)}»`,
      `basic.auth.user.info=${upper(16)}:«${alnum(40)}»`,
      `"basic.auth.user.info": "${upper(16)}:«${alnum(40)}»"`,
      `userlist.txt\n"app" "«${alnum(14)}»"\n"stats" "k3J***x9"\n`,
      `userlist.txt\n"app" "k3J***x9"\n"stats" "«${alnum(14)}»"\n`,
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
      `<cis:user>hotel_nord</cis:user><cis:signature>«${alnum(9)}_x47»</cis:signature>`,
      `<userName>nord</userName>\n  <signature>«${alnum(9)}_x47»</signature>`,
      `<ns1:UserID>nord</ns1:UserID><ns1:Signature>«${alnum(9)}_x47»</ns1:Signature>`,
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
      '<user>nord</user><signature>Regards</signature>',
      '<signature>x4Q7k2024</signature>',
      '<user>nord</user><signature></signature>',
      '<user>nord</user><signature>Reception2024 team</signature>',
      `001 layer.tar 10.0.0.1 ${hex(64)}`,
      `100234 GET any ${hex(64)}`,
    ],
  },
};
