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
    pattern: /admin_passwd ?= ?(?!admin\s|False|None|\$pbkdf|[<*$])(?<secret>[^\s"']{4,128})/y,
    boundary: /[^\s"'=]/,
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
    ignore: () => ['; admin_passwd = admin\n', 'admin_passwd = $pbkdf2-sha512$25000$x'],
  },
};
