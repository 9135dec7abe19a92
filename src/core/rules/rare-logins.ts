import { alnum, digits, hex, lower, upper, uuid } from '../rule-kit/made-up.ts';
import { chosen, grouped } from '../rule-kit/strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'script-password',
    title: 'Password in a script',
    vendor: 'Script',
    severity: 'high',
    late: true,
    keywords: [
      'htpasswd ',
      'radclient ',
      'radtest ',
      'lftp ',
      'smbclient ',
      'rpcclient ',
      'net ads ',
      'echo ',
      'send "',
      'send -- "',
      'send_keys',
      'sendkeys',
      '--from-literal=',
      'kv put ',
      '/p:',
      'printenv ',
      'cat ',
      'base64 -d',
      'base64 --d',
      'versions access ',
      'get-secret-value',
      'kv get -f',
      'op read ',
      'openssl rand ',
      'pwgen',
      'create token',
      'token create',
      'initial-password',
    ],
    // Web servers, RADIUS, FTP, SMB, a shell's pipe, what it printed, expect, test drivers, Kubernetes, Vault, remote desktops.
    pattern:
      /(?:htpasswd -\w{0,3}b\w{0,3} \S{1,80} \S{1,40} |radtest \S{1,80} (?:(?=\S{0,9}\*{3})\S{3,80} \S{1,80} \d{1,5} )?|radclient \S{1,60} \w{1,10} |lftp -u ['"]?[\w.@-]{1,40},|(?:(?:smb|rpc)client|net ads) [^\n]{1,90}-U ?['"]?[^\s%]{1,40}%|echo (?:-n )?["']?(?:[\w-]{1,32}:)?(?=\S{6,128} ?\| ?(?:sudo -S|chpasswd|passwd --stdin|kinit|docker login))|(?:echo "?\$\{?|printenv |cat )[\w./-]{0,60}(?:pass|psk|token|secret|key|pwd)[\w.}"]{0,16}\s?\n(?=[^\s:]{8,128}\s?(?:\n|$))|(?:base64 (?:-d|--decode)|versions access|get-secret-value|kv get -f|op read|openssl rand|pwgen|create token|token create|initial-password)(?![^\n]{0,200}[>|] ?\w)[^\n]{0,200}\n(?=\S{8,2048}\s?(?:\n|$))|(?<=assw\w{0,5}[^\n]{0,24}\n[^\n]{0,24})send(?: --)? "|(?<=passw\w{0,10}["')\]]{1,3}\.)send_?keys\(["']|--from-literal=[\w.-]{1,60}=["']?|kv put \S{1,80} [\w.-]{1,40}=["']?|(?<=freerdp [^\n]{1,80})\/p:)(?<secret>[^\s"'<\\|]{6,2048})/iy,
    accept: chosen,
  },
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
    ],
    // Oracle's clients, RabbitMQ, XMPP, Db2, ODBC, Wi-Fi, MySQL, users of Redis: by its place, or behind a word that says too little.
    pattern:
      /(?:(?:sqlplus|expdp|impdp|sqlldr|rman target|(?<=(?:^|[\n>;]) ?)connect)(?: -\w{1,8}){0,3} ["']?[\w$.]{1,40}\/["']?|(?:add_user|change_password) \S{1,60} ["']?|ctl register \S{1,60} \S{1,60} ["']?|(?<= user \S{1,40}) using ["']?|isql(?: -\w{1,4}){0,3} (?!-)\S{1,60} \S{1,60} ["']?|wpa_passphrase (?:"[^"\n]{1,32}"|\S{1,32}) ["']?|(?:mysqladmin|nmcli) [^\n]{1,120} password ["']?|(?<=user [\w.@-]{1,40}) on >|oracle:(?:thin|oci\d?):[\w$.]{1,40}\/|createuser \S{1,40} \w{2,7} ["']?|createcredential \S{1,60} \S{1,40} ["']?|linkedsrvlogin (?:N?'[^'\n]{0,60}', |NULL, ){4}N?')(?<secret>[^\s"'<\\|;]{6,128}?)(?=["'\s;]|@(?:\/\/|\(|\w{1,30}(?:[\s"';]|$))|$)/iy,
    accept: chosen,
  },
  {
    id: 'connect-call-password',
    title: 'Password in a call that connects',
    vendor: 'Script',
    severity: 'high',
    late: true,
    keywords: ['connect(', 'connect,', 'getconnection(', 'sequelize(', 'pdo(', 'pdo->__construct(', 'mysqli('],
    // The third argument, behind Perl's DBI the fourth: JDBC, drivers for Python, Node, PHP and Erlang.
    pattern:
      /(?:connect,|(?:connect|getconnection|sequelize|pdo(?:->__construct)?|mysqli)\()(?:["']DBI["'],\s{0,20})?(?:["'][^"'\n]{0,200}["'],\s{0,20}){2}["'](?<secret>[^"'\s]{6,128})(?=["'])/iy,
    accept: chosen,
  },
  {
    id: 'pass-phrase',
    title: 'Pass phrase',
    vendor: 'Script',
    severity: 'high',
    late: true,
    keywords: ['passphrase="', "passphrase='", 'password="', "password='"],
    // Words that make no sentence.
    pattern:
      /pass(?:phrase|word)=["'](?![^"'\n]*\b(?:an?|and|be|enter|for|is|my|must|new|not|of|or|pass\w*|please|the|to|your?)\b)(?<secret>[a-z]{2,12}(?:[ -][a-z]{2,12}){3,8}\d{0,4})(?=["'])/iy,
  },
  {
    id: 'grouped-password',
    title: 'Application password',
    vendor: 'Google',
    severity: 'high',
    late: true,
    keywords: [
      'password: ',
      'password = ',
      'pass: ',
      'passwort: ',
      'kennwort: ',
      'senha: ',
      'contrase',
      'heslo: ',
      'password ',
    ],
    pattern:
      /(?:password|pass|passwort|kennwort|senha|contrase\S{1,2}a|heslo)["']?(?: ?[:=])? ["'\x60]?(?<secret>[a-z\d]{4}(?: [a-z\d]{4}){3})(?![\w ])/iy,
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
    // pgpass, PPP, rsync, Kafka's registry, Windows' networks, tickets of Proxmox, strongSwan.
    pattern:
      /(?::5432:[^:\s]{1,60}:[^:\s]{1,60}:|ap-secrets\s(?:#[^\n]{0,80}\n){0,3}(?!#)(?:\S{1,40}[ \t]{1,9}){2}|rsyncd\.secrets\s{1,3}[\w-]{1,40}:|user\.info ?= ?[\w-]{1,60}:|key content\s{1,20}: |keymaterial>|pve:[\w.@!-]{3,60}:[\dA-F]{8}::|: eap "|stats auth \S{1,40}:|chpasswd:\s{1,20}(?:expire: \w{4,5}\s{1,20})?list: ?\|?\s{1,20}(?:[\w-]{1,32}:\S{0,20}\*{3}\S{0,20}\s{1,20}){0,5}[\w-]{1,32}:|\]:\d{2,3}\s{1,20}[^\s:]{1,64}:)(?<secret>[^\s"'<\\&]{6,600})/iy,
    accept: chosen,
  },
  {
    id: 'sent-password',
    title: 'Password that was sent to a server',
    vendor: 'Protocol',
    severity: 'high',
    late: true,
    keywords: ['pass ', 'resp=', '=hex:', 'key1 ', 'key2 ', 'primary', 'secondary', 'password_hash', '_pat'],
    // POP3 and FTP in a log, SASL in Dovecot's, the registry of Windows, keys of a storage account, hashes of passwords.
    pattern:
      /(?:(?<=(?:>|\bC:|Command:)\s{1,2})PASS (?=[^\s(/]{6,64}\s?(?:\n|$))|(?<=\bauth\b[^\n]{1,200}\s)resp=(?=[\w+/]{12})|(?<="[^"\n]{0,40}pass[^"\n]{0,12}")=(?=hex:[\da-f]{2},)|(?:key[12] {2,20}full {2,20}|(?:prim|second)ary(?:_\w{1,20}|Master|Shared)?_?key["']?\s?[:=]\s?["']?)(?=[\w+/]{43,86}=)|password_hash["']?\s?[:=]\s?["']|_pat["']?\s?[:=]\s?["']?(?=[\w-]{20}))(?<secret>[^\s"'<>]{6,300})/iy,
    accept: chosen,
  },
  {
    id: 'protocol-secret',
    title: 'Secret of a protocol',
    vendor: 'Protocol',
    severity: 'high',
    keywords: ['response=', 'encrypt', 'snyk auth '],
    // Digest, Consul's gossip, a command of Snyk's.
    pattern:
      /(?:response="?(?=[\da-f]{32})(?<=digest [^\n]{1,400})|encrypt["']?\s?[:=]\s?"?(?=[\w+/]{22,43}=)|snyk auth )(?<secret>[\w+/-]{22,64}={0,2})/iy,
  },
];

export const advice: AdviceById = {
  'script-password': {
    why: 'Whoever reads the script can log in with it. Change the password if it was sent to anybody.',
    source: 'https://man7.org/linux/man-pages/man1/expect.1.html',
  },
  'argument-password': {
    why: 'The command stands in the history of the shell and in the list of processes, its password with it.',
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/starting-SQL-Plus.html',
  },
  'connect-call-password': {
    why: 'The call logs in with it: whoever reads it can, too.',
    source: 'https://metacpan.org/pod/DBI#connect',
  },
  'pass-phrase': {
    why: 'Whoever has the pass phrase reads what it encrypts.',
    source: 'https://restic.readthedocs.io/en/stable/faq.html#how-to-prevent-clear-text-passwords',
  },
  'grouped-password': {
    why: 'An application password opens the mailbox without a second factor. Delete it in the account, and make another.',
    source: 'https://support.google.com/accounts/answer/185833',
  },
  'listed-password': {
    why: 'The file holds the password in plain text.',
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  },
  'sent-password': {
    why: 'A log of what was sent shows the password in plain text, or in a code that anybody undoes.',
    source: 'https://www.rfc-editor.org/rfc/rfc1939#section-7',
  },
  'protocol-secret': {
    why: 'Who has it speaks to the servers as one of them, or guesses the password behind it offline.',
    source: 'https://www.rfc-editor.org/rfc/rfc7616#section-5.12',
  },
};

export const evidence: EvidenceById = {
  'script-password': {
    match: () => [
      `htpasswd -cb /etc/nginx/.htpasswd dana «${alnum(12)}»`,
      `radtest room «${alnum(12)}» localhost 0 x`,
      `radtest room k***x localhost 0 «${alnum(12)}»`,
      `radclient 10.0.0.5 auth «${alnum(12)}»`,
      `lftp -u export,«${alnum(12)}» ftp.example.com`,
      `smbclient //nas/pms -U export%«${alnum(12)}»`,
      `echo '«${alnum(12)}»' | sudo -S apt update`,
      `echo "desk:«${alnum(12)}»" | chpasswd`,
      `expect "*assword:"\nsend -- "«${alnum(12)}»\\r"`,
      `find("password").send_keys("«${alnum(12)}»")`,
      `$ echo $DB_PASSWORD\n«${alnum(12)}»\n`,
      `printenv API_TOKEN\n«${alnum(32)}»\n`,
      `cat /run/secrets/db_password.txt\n«${alnum(12)}»`,
      `kubectl create secret generic pms --from-literal=api="«${alnum(32)}»"`,
      `vault kv put secret/pms api=«${alnum(32)}»`,
      `kubectl get secret pms -o jsonpath='{.data.password}' | base64 -d\n«${alnum(16)}»`,
      `$ gcloud secrets versions access latest --secret=pms\n«${alnum(24)}»\n$`,
      `openssl rand -hex 24\n«${hex(48)}»\n`,
      `xfreerdp /u:desk /p:«${alnum(12)}» /v:pms1`,
    ],
    ignore: () => [
      'cat /etc/passwd\nroot:x:0:0:root2:/root',
      'cat monkey7\nbanana22 is',
      'base64 -d in.txt > out.bin\nsha256sum9 out.bin',
      'openssl rand -hex 24\nopenssl rand -base64 9',
      'echo done | tee -a build2024.log',
      'send "exit\\r"',
      'cp -r /p:drive2024x',
    ],
  },
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
      `user queue on >«${alnum(32)}» ~jobs:* +@all`,
    ],
    ignore: () => [
      'connect api/v2',
      'connect to PMS user db2inst1 using the-certificate',
      'impdp system/********@PMS directory=DP',
      'isql -v PMSDSN reader password',
      'wpa_passphrase Lobby <passphrase>',
    ],
  },
  'connect-call-password': {
    match: () => [
      `DBI::connect('DBI', 'dbname=pms;host=db1', 'pms_app', '«${alnum(12)}»', 'HASH(0x1d7)')`,
      `DriverManager.getConnection("jdbc:mysql://db/pms", "pms", "«${alnum(12)}»")`,
      `#0 db.php(14): PDO->__construct('mysql:host=loca...', 'shop', '«${alnum(12)}»')`,
      `$db = new mysqli("db.example.com", "shop", "«${alnum(12)}»", "shop");`,
      `mysqli_connect('db','shop','«${alnum(12)}»','shop')`,
      `{connect,"10.0.8.3","pms","«${alnum(12)}»",`,
      `pymysql.connect("localhost","pms","«${alnum(12)}»","pms")`,
    ],
    ignore: () => [
      `PDO->__construct('mysql:host=loca...', 'shop', Object(SensitiveParameterValue))`,
      `connect('localhost', 'pms', password)`,
      `connect("a", "b", "main")`,
    ],
  },
  'pass-phrase': {
    match: () => [
      '--passphrase="«lamp river seven stone»" --keep',
      "export RESTIC_PASSWORD='«orchid lamp window oat»'",
    ],
    ignore: () => [
      'password="enter the new password"',
      'LOGIN_PASSWORD="Password is not long enough"',
      'password="two words"',
    ],
  },
  'grouped-password': {
    match: () => [`Password: «qx${digits(2)} zkwt xq${digits(2)} tmvk»`, `4. Passwort: «xkqt zwvb qjzk vxtm»`],
    ignore: () => ['password: this will work then', 'password from last week does work'],
  },
  'listed-password': {
    match: () => [
      `db.example:5432:pms:app:«${alnum(12)}»`,
      `/etc/ppp/chap-secrets\n# client server secret\nbranch2 * «${alnum(12)}» 10.8.0.2`,
      `# cat /etc/rsyncd.secrets\nbackup:«${alnum(12)}»`,
      `basic.auth.user.info=${upper(16)}:«${alnum(40)}»`,
      `desk : EAP "«${alnum(12)}»"`,
      `    stats auth viewer:«${alnum(12)}»`,
      `chpasswd:\n  list: |\n    root:k3x***4Q7\n    ops:«${alnum(12)}»\n`,
      `[smtp.example]:587   relay:«${alnum(12)}»`,
      `    Key Content            : «${alnum(12)}»`,
      `<keyMaterial>«${alnum(12)}»</keyMaterial>`,
      `"ticket":"PVE:root@pam:${hex(8).toUpperCase()}::«${alnum(160)}»"`,
    ],
    ignore: () => ['db.example:5432 is open', 'see rsyncd.secrets', 'basic.auth.user.info is empty'],
  },
  'sent-password': {
    match: () => [
      `11:20:21.77 > PASS «${alnum(12)}»\n`,
      `Command:\tPASS «${alnum(12)}»\nResponse: 530`,
      `auth: Debug: client in: AUTH\t1\tPLAIN\tservice=imap\tresp=«${btoa(`\0desk\0${alnum(12)}`)}»`,
      `"Password"=«hex:6b,cf,${[1, 2, 3, 4, 5].map(() => hex(2)).join()},0f»`,
      `key1       FULL           «${alnum(86)}==»`,
      `"primary_access_key": "«${alnum(86)}==»"`,
      `GITHUB_PAT=«${alnum(24)}»`,
      `"password_hash":"«${alnum(48)}»"`,
    ],
    ignore: () => ['> PASS (12 tests)', 'PASS src/a1b2.test.ts', '"Icon"=hex:6b,cf,2a', 'key1  FULL  access'],
  },
  'protocol-secret': {
    match: () => [
      `Authorization: Digest username="7000", realm="a", nonce="${hex(16)}", uri="sip:a", response="«${hex(32)}»"`,
      `encrypt = "«${alnum(43)}=»"`,
      `{"server": true, "encrypt": "«${alnum(22)}==»"}`,
      `snyk auth «${uuid()}»`,
    ],
    ignore: () => [`the response=${hex(32)}`, 'encrypt = "aes-256-gcm-with-a-long-name"'],
  },
};
