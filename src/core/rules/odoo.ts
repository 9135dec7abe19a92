import { lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'odoo-master-password',
    title: 'Odoo master password',
    vendor: 'Odoo',
    severity: 'critical',
    loads: 'late',
    keywords: ['admin_passwd'],
    pattern:
      /admin_passwd ?= ?(?!admin\s|changeme|False|None|\$pbkdf|os\.|[<*$])(?=[a-z]{0,99}[^\sa-z_"'<])(?<secret>[^\s"'<\\;\x60[\](){}]{4,128})/y,
    boundary: /[^\s"'=<\\;\x60[\](){}]/,
  },
];

export const advice: AdviceById = {
  'odoo-master-password': {
    why: 'Creates, copies and deletes the databases of the server.',
    source: 'https://www.odoo.com/documentation/18.0/administration/on_premise/deploy.html#security',
  },
};

export const evidence: EvidenceById = {
  'odoo-master-password': {
    match: () => [`> admin_passwd = «Lamp.of.${lower(6)}»\n`, `admin_passwd=«Lamp.of.${lower(6)}»`],
    ignore: () => [
      'admin_passwd = os.environ["X77"]',
      'admin_passwd = changeme\n',
      '; admin_passwd = admin\n',
      'admin_passwd = $pbkdf2-sha512$25000$x',
    ],
  },
};
