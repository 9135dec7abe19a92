import { alnum } from '../made-up.ts';
import { mixed } from '../strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'php-connect-password',
    title: 'Password in a PHP call',
    vendor: 'PHP',
    severity: 'high',
    keywords: ['pdo(', 'pdo->__construct(', 'mysqli(', 'mysqli_connect('],
    pattern: /(?:pdo|mysqli)\S{0,13}\((?:['"][^'"\n]{0,200}['"],\s{0,20}){2}['"](?<secret>[^'"\s]{6,128})(?=['"])/iy,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'php-connect-password': {
    why: 'A stack trace shows the arguments of the call that failed; the third one is the password.',
    source: 'https://www.php.net/manual/en/class.sensitiveparameter.php',
  },
};

export const evidence: EvidenceById = {
  'php-connect-password': {
    match: () => [
      `#0 db.php(14): PDO->__construct('mysql:host=loca...', 'shop', '«${alnum(12)}»')`,
      `new mysqli('db','shop','«${alnum(12)}»','shop')`,
      `$db = new mysqli("db.example.com", "shop", "«${alnum(12)}»", "shop");`,
    ],
    ignore: () => ["PDO->__construct('mysql:host=loca...', 'shop', Object(SensitiveParameterValue))"],
  },
};
