import { alnum } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'oracle-login-password',
    title: 'Oracle Database password',
    vendor: 'Oracle',
    severity: 'high',
    keywords: ['oracle:thin:', 'sqlplus ', 'expdp ', 'impdp ', 'userid='],
    pattern:
      /(?:oracle:thin:|sqlplus (?:-\w{1,2} )?|(?:exp|imp)dp |userid=)["']?[\w$#]{1,30}\/(?<secret>[^\s/@"']{6,64})(?=@)/iy,
    boundary: /[^\s/@"']/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'oracle-login-password': {
    why: 'The user and the password of the database stand before the @ in plain text.',
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
  },
};

export const evidence: EvidenceById = {
  'oracle-login-password': {
    match: () => [
      `jdbc:oracle:thin:pms/«${alnum(12)}»@//db.example.com:1521/PMS`,
      `sqlplus pms/«${alnum(12)}»@ORCL`,
      `expdp userid=pms/«${alnum(12)}»@ORCL`,
    ],
    ignore: () => ['jdbc:oracle:thin:@//db.example.com:1521/PMS', 'sqlplus pms/password@ORCL', 'sqlplus / as sysdba'],
  },
};
