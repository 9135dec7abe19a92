import { alnum, hex, lower } from '../rule-kit/made-up.ts';
import { anyOf, raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { chosen } from '../rule-kit/strength.ts';

/** What stands before the password: its place alone tells it, or a word that says too little. */
const BEFORE = anyOf(
  // Oracle's clients: sqlplus -s user/…; connect user/… at its prompt
  raw`(?:sqlplus|expdp|impdp|sqlldr|rman target|(?<=(?:^|[\n>;]) ?)connect)(?: -\w{1,8}){0,3} ["']?[\w$.]{1,40}\/["']?`,
  // rabbitmqctl add_user user …
  raw`(?:add_user|change_password) \S{1,60} ["']?`,
  // prosodyctl register user host …
  raw`ctl register \S{1,60} \S{1,60} ["']?`,
  // db2 connect to DB user name using …
  raw`(?<=(?: to \S{1,40}|connect)\s{1,2}user \S{1,40}) using ["']?`,
  // isql -v DSN user …
  raw`isql(?: -\w{1,4}){0,3} (?!-)\S{1,60} \S{1,60} ["']?`,
  // wpa_passphrase "network" …
  raw`wpa_passphrase (?:"[^"\n]{1,32}"|\S{1,32}) ["']?`,
  // mysqladmin -u root password …; nmcli dev wifi connect network password …
  raw`(?:mysqladmin|nmcli) [^\n]{1,120} password ["']?`,
  // Users of Redis: user name on >…, or by its digest #…
  raw`(?<=user [\w.@-]{1,40}) on [#>]`,
  // ssh-keygen -t ed25519 -N …
  raw`ssh-keygen [^\n]{1,120} -[NP] ["']?`,
  // Sentinel of Redis: auth-pass master …
  raw`auth-pass \S{1,60} ["']?`,
  // Kickstart: rootpw --plaintext …
  'rootpw (?:--plaintext )?',
  // jdbc:oracle:thin:user/…
  raw`oracle:(?:thin|oci\d?):[\w$.]{1,40}\/`,
  // net-snmp: createUser name SHA …
  raw`createuser \S{1,40} \w{2,7} ["']?`,
  // Oracle's wallet: mkstore -wrl wallet -createCredential alias user …
  raw`createcredential \S{1,60} \S{1,40} ["']?`,
  // SQL Server: sp_addlinkedsrvlogin 'server', 'false', NULL, 'user', '…
  raw`linkedsrvlogin (?:N?'[^'\n]{0,60}', |NULL, ){4}N?'`,
);
/** Where it ends: before the address of a database, too. */
const END = raw`(?=["'\s;]|@(?:\/\/|\(|\w{1,30}(?:[\s"';]|$))|$)`;

export const rules: readonly Rule[] = [
  {
    id: 'argument-password',
    title: 'Password as an argument of a command',
    vendor: 'Script',
    severity: 'high',
    late: true,
    keywords: [
      'sqlplus ',
      'expdp ',
      'impdp ',
      'sqlldr ',
      'rman target ',
      'connect ',
      'add_user ',
      'change_password ',
      'ctl register ',
      ' using ',
      'isql ',
      'wpa_passphrase ',
      'mysqladmin ',
      'nmcli ',
      ' on >',
      'createcredential ',
      'linkedsrvlogin ',
      'oracle:',
      'createuser ',
      'ssh-keygen ',
      ' on #',
      'auth-pass ',
      'rootpw ',
    ],
    pattern: new RegExp(raw`${BEFORE}(?<secret>[^\s"'<\\|;]{6,128}?)${END}`, 'iy'),
    accept: chosen,
  },
];

export const advice: AdviceById = {
  'argument-password': {
    why: 'The command stands in the history of the shell and in the list of processes, its password with it.',
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/starting-SQL-Plus.html',
  },
};

export const evidence: EvidenceById = {
  'argument-password': {
    match: () => [
      `impdp system/«${alnum(12)}» directory=DP`,
      `sqlplus -s system/«Kx${lower(6)}.${lower(4)}7»@//db.example:1521/PMS`,
      `SQL> connect pms/«${alnum(12)}»@orcl`,
      `db2 connect to PMS user db2inst1 using '«${alnum(12)}»'`,
      `isql -v PMSDSN reader «${alnum(12)}»`,
      `  12  rabbitmqctl add_user pms «Kx${lower(8)}_7»`,
      `prosodyctl register desk chat.example «${alnum(12)}»`,
      `wpa_passphrase "Lobby West" "«${alnum(12)}»"`,
      `nmcli dev wifi connect Lobby password «${alnum(12)}»`,
      `jdbc:oracle:thin:pms/«${alnum(12)}»@//db.example:1521/PMS`,
      `createUser snmpadmin SHA "«${alnum(12)}»" AES`,
      `ssh-keygen -t ed25519 -N '«${alnum(12)}»' -f key`,
      `sentinel auth-pass main «${alnum(12)}»`,
      `user app on #«${hex(64)}» ~* +@all`,
      `rootpw --plaintext «${alnum(12)}»`,
      `user queue on >«${alnum(32)}» ~jobs:* +@all`,
    ],
    ignore: () => [
      'connect api/v2',
      'connect to PMS user db2inst1 using the-certificate',
      'impdp system/********@PMS directory=DP',
      'isql -v PMSDSN reader password',
      'wpa_passphrase Lobby <passphrase>',
      'rootpw --iscrypted',
    ],
  },
};
