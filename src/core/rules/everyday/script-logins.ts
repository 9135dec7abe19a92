import { alnum, hex } from '../../rule-kit/made-up.ts';
import { anyOf, behind, NO_VARIABLE, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';

/** What stands before the password in a script, or in what a shell shows of one. */
const BEFORE = anyOf(
  // curl -u 'user:…'
  raw`curl [^\n]{0,200}?(?:-u|--user) ['"]?[\w.@-]{1,40}:['"]`,
  // user = "name:…, in a file of curl's options
  raw`\buser ?= ?\\?"[\w.@-]{1,40}:`,
  // What Go says of an address whose password ends it too early: invalid port ":…" after host
  raw`invalid port \\?":(?!\d{1,5}\b)(?=[^\s"]{4,128}\\?" after host)`,
  // [tokens] => Array ( [0] => …
  raw`\[(?:tokens|secrets|passwords|api_?keys)\] => array\s{1,40}\(\s{1,40}\[\d\] => `,
  // htpasswd -cb file user …; htpasswd -nb user …
  raw`htpasswd (?=[^\n]{0,20}-\w{0,3}b)(?:-\w{1,4} (?:\d\d? |(?!\d))){1,4}(?:\S{1,80} |(?<=n\w{0,3} ))\S{1,40} `,
  // radtest user …; its second secret, once the first is masked
  raw`radtest \S{1,80} (?:(?=\S{0,9}\*{3})\S{3,80} \S{1,80} \d{1,5} )?`,
  // radclient host auth …
  raw`radclient \S{1,60} \w{1,10} `,
  // lftp -u user,…
  raw`l?ftp -u ['"]?[\w.@-]{1,40},`,
  // smbclient -U user%…; wbinfo -a user%…
  raw`(?:(?:smb|rpc)client|net (?:ads|rpc)|wbinfo) [^\n]{0,90}-[ua] ?['"]?[^\s%]{1,40}%`,
  // echo … | sudo -S; echo user:… | chpasswd
  raw`echo (?:-n )?["']?(?:[\w-]{1,32}:)?(?=\S{6,128} ?\| ?(?:sudo -S|chpasswd|passwd --stdin|kinit|docker login|(?:sudo )?openconnect|cryptsetup|smbpasswd))`,
  // echo user:… | base64
  raw`echo (?:-n |-e )?["']?[\w.@-]{1,40}:(?=\S{6,128} ?\| ?base64)`,
  // The line below `echo $DB_PASSWORD`, `printenv API_TOKEN`, `cat db_password.txt`
  raw`(?:echo "?\$\{?|printenv |cat |(?:env|config)[: ]get )[\w./-]{0,60}(?:pass|psk|token|secret|key|pwd)[\w.}"]{0,16}\s?\n(?=[^\s:]{8,128}\s?(?:\n|$))`,
  // The line below what prints a secret, or draws one, and writes it to no file
  `${anyOf(
    'base64 (?:-d|--decode)',
    'versions access',
    'get-secret-value',
    'kv get -f',
    'op read',
    'openssl rand',
    'pwgen',
    'create token',
    'token create',
    'initial-password',
  )}${raw`(?![^\n]{0,200}[>|] ?\w)[^\n]{0,200}\n(?=\S{8,2048}\s?(?:\n|$))`}`,
  // expect "password:", and in the next line send "…
  raw`(?<=assw\w{0,5}[^\n]{0,24}\n[^\n]{0,24})send(?: --)? "`,
  // find("password").send_keys("…; get('#password').type('…
  raw`(?<=passw\w{0,10}["')\]]{1,3}\.)(?:send_?keys|type|fill)\(["']`,
  // In a trace: ldap_bind(Object(…), 'uid=…', '…; bindUser('user', '…
  raw`(?:ldap_bind|binduser\w{0,12}|ldaplogin)\((?:Object\([^()\n]{1,60}\), )?["'][^"'\n]{1,90}["'], ["']`,
  // check_http '-a' 'user:…
  raw`check_http["']? [^\n]{0,200}?["']-a["']? ["'][\w.@-]{1,40}:`,
  // curl --cert 'file.p12:…
  raw`${behind(raw`curl[\s\S]{0,300}`, ' --cert ')}["']?[\w.\/~-]{1,80}\.\w{2,4}:(?![\/\\])`,
  // kubectl create secret … --from-literal=name=…
  raw`--from-literal=[\w.-]{1,60}=["']?`,
  // vault kv put path name=…
  raw`kv put \S{1,80} [\w.-]{1,40}=["']?`,
  // xfreerdp /u:user /p:…
  raw`(?<=freerdp [^\n]{1,80})\/p:`,
);

export const rules: readonly Rule[] = [
  {
    id: 'script-password',
    title: 'Password in a script',
    vendor: 'Script',
    severity: 'high',
    loads: 'late',
    keywords: [
      'curl ',
      'htpasswd ',
      'user = \\"',
      'user = "',
      'user="',
      'invalid port ',
      '[tokens]',
      '[secrets]',
      '[passwords]',
      '[apikeys]',
      '[api_keys]',
      'radclient ',
      'radtest ',
      'ftp ',
      'smbclient ',
      'rpcclient ',
      'net ads ',
      'net rpc ',
      'wbinfo ',
      'echo ',
      'send "',
      'send -- "',
      'send_keys',
      'sendkeys',
      'type(',
      'fill(',
      '--from-literal=',
      'kv put ',
      '/p:',
      'printenv ',
      'ldap_bind(',
      'binduser',
      'ldaplogin(',
      'check_http',
      ' --cert ',
      'env:get ',
      'config:get ',
      'env get ',
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
    pattern: new RegExp(raw`${BEFORE}${NO_VARIABLE}(?<secret>[^\s"'<\\|]{5,2047}[^\s"'<\\|)])`, 'iy'),
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'script-password': {
    why: 'Whoever reads the script can log in with it. Change the password if it was sent to anybody.',
    source: 'https://man7.org/linux/man-pages/man1/expect.1.html',
  },
};

export const evidence: EvidenceById = {
  'script-password': {
    match: () => [
      `+ echo deployer:«${alnum(14)}» | base64\n`,
      `printf 'user = "alice:«${alnum(14)}»"\\nurl = "https://a.example"'`,
      `invalid port ":«${alnum(10)}+x7»" after host`,
      `[tokens] => Array\n        (\n            [0] => «${alnum(16)}77»\n`,
      `htpasswd -cb /etc/nginx/.htpasswd dana «${alnum(12)}»`,
      `echo $(htpasswd -nb dana «Kx-${alnum(8)}») | sed`,
      `htpasswd -b -c .htpasswd dana «${alnum(12)}»`,
      `curl -s -u dana:'«${alnum(12)}»' https://a.example`,
      `htpasswd -nbB dana «${alnum(12)}»`,
      `radtest room «${alnum(12)}» localhost 0 x`,
      `radtest room k***x localhost 0 «${alnum(12)}»`,
      `radclient 10.0.0.5 auth «${alnum(12)}»`,
      `lftp -u export,«${alnum(12)}» ftp.example.com`,
      `ftp -u export,«${alnum(12)}» ftp.example.com`,
      `smbclient //nas/pms -U export%«${alnum(12)}»`,
      `net rpc join -U admin%«${alnum(12)}»`,
      `wbinfo -a 'CORP\\desk%«${alnum(12)}»'`,
      `echo '«${alnum(12)}»' | sudo -S apt update`,
      `echo "desk:«${alnum(12)}»" | chpasswd`,
      `ldap_bind(Object(LDAP\\\\Connection), 'uid=desk,ou=...', '«${alnum(12)}»')`,
      `findAndBindUserLdap('desk', '«${alnum(12)}»')`,
      `echo «${alnum(12)}» | sudo openconnect --passwd-on-stdin`,
      `check_http '-S' '-a' 'monitor:«${alnum(12)}»' '-u' '/x'`,
      `curl -s --cert 'desk.p12:«${alnum(12)}»'`,
      `expect "*assword:"\nsend -- "«${alnum(12)}»\\r"`,
      `find("password").send_keys("«${alnum(12)}»")`,
      `cy.get('#password').type('«${alnum(12)}»')`,
      `$ echo $DB_PASSWORD\n«${alnum(12)}»\n`,
      `netlify env:get SIGNING_KEY\n«${alnum(32)}»\n`,
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
      'htpasswd -B -C 12 users.txt Anna2024',
    ],
  },
};
