import { alnum } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';

/** An argument, and what holds it and the next apart. */
const ARGUMENT = raw`["'][^"'\n]{0,200}["']`;
const COMMA = raw`,\s{0,20}`;

/** Up to where the user's name stands. */
const CALL = anyOf(
  // connect("where", …; getConnection("jdbc:…", …; new PDO('mysql:…', …; Erlang's {connect,"where",…; behind Perl's DBI an argument more
  raw`(?:connect,|(?:connect|getconnection|sequelize|pdo(?:->__construct)?|mysqli|imap_open)\()(?:["']DBI["']${COMMA})?(?:${ARGUMENT}|Array)${COMMA}`,
  // req.SetBasicAuth(…; HTTPBasicAuth(…; new NetworkCredential(…; [NetworkCredential]::new(…; new PasswordAuthentication(…; Credentials::create(…
  raw`(?:(?<=basic_?|\.)auth|passwordauthentication|credentials?(?:(?:\])?::(?:new|create))?)\(`,
  // Odoo's models.execute_kw('database', 7, '…; a user has a number there
  raw`execute_kw\((?=${ARGUMENT}${COMMA}\d)`,
  // auth=(…; {"auth": (…; credentials = (…
  raw`(?:auth["']?(?:=|: )|credentials? ?= ?)\(`,
);

/** What stands before the password. */
const BEFORE = anyOf(
  raw`${CALL}${ARGUMENT}${COMMA}(?:\d{1,9}${COMMA})?["']`,
  // bind("cn=svc,dc=example", "…; no filter, no other name and no host
  raw`dc=[^"'\n\\]{1,60}\\{0,3}["']${COMMA}[bu]?\\{0,3}["'](?!\(|\w{1,20}=|(?:[\w-]{1,40}\.){1,4}\w{2,9}\\{0,3}["'])`,
);

export const rules: readonly Rule[] = [
  {
    id: 'connect-call-password',
    title: 'Password in a call that connects',
    vendor: 'Script',
    severity: 'high',
    loads: 'late',
    keywords: [
      'connect(',
      'connect,',
      'getconnection(',
      'sequelize(',
      'pdo(',
      'pdo->__construct(',
      'mysqli(',
      'imap_open(',
      'passwordauthentication(',
      'credentials = (',
      'credentials=(',
      'execute_kw(',
      'auth(',
      'auth=(',
      'auth": (',
      "auth': (",
      'credential(',
      'credentials(',
      'credential]::new(',
      'credentials::create(',
      'dc=',
    ],
    pattern: new RegExp(raw`${BEFORE}(?<secret>[^"'\s]{5,127}[^"'\s\\])(?=\\{0,3}["'])`, 'iy'),
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'connect-call-password': {
    why: 'The call logs in with it: whoever reads it can, too.',
    source: 'https://metacpan.org/pod/DBI#connect',
  },
};

export const evidence: EvidenceById = {
  'connect-call-password': {
    match: () => [
      `models.execute_kw('prod', 7, '«${alnum(20)}»', 'product.product'`,
      `DBI::connect('DBI', 'dbname=pms;host=db1', 'pms_app', '«${alnum(12)}»', 'HASH(0x1d7)')`,
      `DriverManager.getConnection("jdbc:mysql://db/pms", "pms", "«${alnum(12)}»")`,
      `#0 db.php(14): PDO->__construct('mysql:host=loca...', 'shop', '«${alnum(12)}»')`,
      `$db = new mysqli("db.example.com", "shop", "«${alnum(12)}»", "shop");`,
      `mysqli_connect('db','shop','«${alnum(12)}»','shop')`,
      `{connect,"10.0.8.3","pms","«${alnum(12)}»",`,
      `pymysql.connect("localhost","pms","«${alnum(12)}»","pms")`,
      `requests.get(url, auth=('pms', '«${alnum(12)}»'))`,
      `{'auth': ('pms', '«${alnum(12)}»')}`,
      `HTTPBasicAuth("pms", "«${alnum(12)}»")`,
      `req.SetBasicAuth("pms", "«${alnum(12)}»")`,
      `new PasswordAuthentication("pms", "«${alnum(12)}»".toCharArray())`,
      `imap_open("{mail.example:993}INBOX", "pms", "«${alnum(12)}»")`,
      `credentials = ("pms", "«${alnum(12)}»")`,
      `new UsernamePasswordCredentials("pms", "«${alnum(12)}»")`,
      `[Net.NetworkCredential]::new("pms", "«${alnum(12)}»")`,
      `Credentials::create('pms', '«${alnum(12)}»');`,
      `Driver->connect(Array, 'pms', '«${alnum(12)}»', Array)`,
      `(('cn=svc,dc=example,dc=com', '«${alnum(12)}»', None), {})`,
      `Bind(\\"cn=svc,dc=example\\", \\"«${alnum(12)}»\\")`,
    ],
    ignore: () => [
      `PDO->__construct('mysql:host=loca...', 'shop', Object(SensitiveParameterValue))`,
      `connect('localhost', 'pms', password)`,
      `connect("a", "b", "main")`,
      `requireAuth('rooms', 'v2-2026')`,
      `connect(self, "room", "onRoom2Changed")`,
      `auth=('pms', password2)`,
      `credentials('pms', 'pms-prod')`,
      `auth: ['jwt', 'user-api2']`,
      `search_s('dc=example', '(uid=anna42)')`,
      `['ou=a,dc=example', 'uid=b2c4,ou=a']`,
      `("dc=example", "ldap2.example.com")`,
    ],
  },
};
