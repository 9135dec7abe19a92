import { alnum, hex, lower } from '../../rule-kit/made-up.ts';
import { anyOf, behind, NO_VARIABLE, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';

/** A login's name and its colon; no address. */
const USER = raw`["']?[\w.@\\-]{1,40}:(?!\/\/)`;
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
  // SQL Server: sp_addlogin 'user', '…
  raw`sp_addlogin N?'[^'\n]{1,60}', ?N?'`,
  // update users set password = md5('…
  raw`(?<=pass\w{0,12}["'\]\x60]? ?= ?)(?:md5|sha[12]|password|encrypt)\( ?'(?=[^'\n]{6,128}' ?\))`,
  // curl -uuser:…; etcdctl --user user:…; govc -l user:…
  behind(raw`\b(?:curl|etcdctl)(?: [^\n]{0,200})?`, raw`(?: -u| --(?:proxy-)?user[ =])${USER}`),
  behind(raw`\bgovc(?: [^\n]{0,200})?`, raw` -l ${USER}`),
  // sudo -S <<< …
  raw`sudo -S <<< ?["']?`,
  // vault login …; setx DB_PASSWORD …
  raw`vault login (?!-|\w+=)["']?`,
  raw`setx \w{0,40}(?:pass\w{0,5}|pwd|token|secret|key) "?(?!%)`,
  // mosquitto_passwd -b file user …; drush upwd user …; AUTH default …, for Redis
  raw`mosquitto_passwd -b \S{1,80} \S{1,40} `,
  raw`(?:drush (?:upwd|user:password)|\bAUTH default) (?!\S{1,40} -)(?:[\w.@-]{1,40} (?=["']?\S{6}))?["']?`,
  // mc alias set name https://host key …
  raw`mc (?:alias set|config host add) \S{1,40} https?:\/\/\S{1,99} \S{3,128} `,
  // swaks -ap …; sendemail -xp …
  behind(raw`(?:swaks|sendemail)(?: [^\n]{0,200})?`, raw` -[ax]p ["']?`),
);
/** Where it ends: before the address of a database, too. */
const END = raw`(?=["'\s;\x60]|\\[nrt]|<|@(?:\/\/|\(|\w{1,30}(?:[\s"';]|$))|$)`;

/** A variable of a batch file, which is read when its line runs. */
const NO_DELAYED = raw`(?!!\w+!)`;

export const rules: readonly Rule[] = [
  {
    id: 'argument-password',
    title: 'Password as an argument of a command',
    vendor: 'Script',
    severity: 'high',
    loads: 'late',
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
      'sp_addlogin ',
      'md5(',
      'sha1(',
      'sha2(',
      'password(',
      'encrypt(',
      ' -u',
      ' -l ',
      ' --user',
      ' --proxy-user',
      'sudo -s ',
      'vault login ',
      'setx ',
      'mosquitto_passwd ',
      'drush ',
      'auth default ',
      'mc alias ',
      'mc config ',
      ' -ap ',
      ' -xp ',
      'oracle:',
      'createuser ',
      'ssh-keygen ',
      ' on #',
      'auth-pass ',
      'rootpw ',
    ],
    pattern: new RegExp(raw`${BEFORE}${NO_VARIABLE}${NO_DELAYED}(?<secret>[^\s"'<\\|;\x60]{6,128}?)${END}`, 'iy'),
    accept: drawnOrChosen,
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
      `EXEC sp_addlogin 'desk', '«${alnum(12)}»'`,
      `UPDATE users SET password = MD5('«${alnum(12)}»') WHERE id = 1;`,
      `curl -udesk:«${alnum(12)}» https://a.example`,
      `curl --proxy-user desk:«${alnum(12)}» https://a.example`,
      `etcdctl --user root:«${alnum(12)}» get /`,
      `govc ls -l desk:«${alnum(12)}»`,
      `sudo -S <<< '«${alnum(12)}»' ls`,
      `vault login «${alnum(24)}»`,
      `setx DB_PASS "«${alnum(12)}»"`,
      `mosquitto_passwd -b /etc/mosquitto/users desk «${alnum(12)}»`,
      `drush upwd admin «${alnum(12)}»`,
      `drush user:password admin "«${alnum(12)}»"`,
      `> AUTH default «${alnum(12)}»`,
      `mc alias set box https://s3.example desk «${alnum(24)}»`,
      `swaks -au desk@a.example -ap «${alnum(12)}»`,
    ],
    ignore: () => [
      'connect api/v2',
      'connect to PMS user db2inst1 using the-certificate',
      'impdp system/********@PMS directory=DP',
      'isql -v PMSDSN reader password',
      'wpa_passphrase Lobby <passphrase>',
      'rootpw --iscrypted',
      'vault login $VAULT_TOKEN01',
      'curl -uanna:${PASS2024X} https://a.example',
      'mc alias set box https://s3.example $ACCESS_KEY01 $SECRET_KEY01',
      'setx DB_PASSWORD "!PASS01!"',
      "$password = md5('salt2024'.$_POST['pw'])",
      'curl -L https://git.example/v8/commit/a51f429.patch | git am -3',
      'vault login -method=oidc role=reader01',
      "UPDATE users SET note = MD5('room1204x')",
      'setx PATH C:\\tools01;D:\\bin02',
    ],
  },
};
