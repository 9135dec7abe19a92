import { alnum, hex, lower } from '../../rule-kit/made-up.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sql-user-password',
    title: 'Password in an SQL statement',
    vendor: 'SQL',
    severity: 'high',
    keywords: ['identified ', 'set password '],
    pattern:
      /(?:(?<!\b(?:is|are|be|was) )identified (?:with \S{1,40} )?(?:by|as(?= ["']))|set password for \S{1,60}?) ?=? ?(?:["']|(?![*%`]))(?<secret>[^"'\s;]{6,128})/iy,
    boundary: /[^"'\s;]/,
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'sql-user-password': {
    why: 'The statement gives a database user its password in plain text.',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
  },
};

export const evidence: EvidenceById = {
  'sql-user-password': {
    match: () => [
      `CREATE USER 'sync'@'%' IDENTIFIED BY '«${alnum(12)}»';`,
      `ALTER USER res IDENTIFIED BY "«Lamp-${lower(8)}9»"`,
      `create user pms identified by «${alnum(12)}»;`,
      `ALTER USER res IDENTIFIED BY "«%Ka\`${lower(8)}9»"`,
      `SET PASSWORD FOR 'desk'@'%'='«*${hex(40).toUpperCase()}»'`,
      `SET PASSWORD FOR 'desk'@'%'='«${alnum(12)}»'`,
      `ALTER USER a IDENTIFIED WITH mysql_native_password BY '«${alnum(12)}»'`,
    ],
    ignore: () => ["IDENTIFIED BY 'password'", 'the room is identified by room-number', "IDENTIFIED BY '***'"],
  },
};
