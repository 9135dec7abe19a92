import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sap-logon-ticket',
    title: 'SAP logon ticket',
    vendor: 'SAP',
    severity: 'high',
    loads: 'late',
    keywords: ['mysapsso2='],
    pattern: /mysapsso2=(?<secret>[\w%+/!-]{40,2000}={0,2})/iy,
  },
];

export const advice: AdviceById = {
  'sap-logon-ticket': {
    why: 'Logs its owner in to every SAP system of the company until it expires.',
    source: 'https://help.sap.com/saphelp_crm50/helpdata/en/53/695b3ebd564644e10000000a114084/content.htm',
  },
};

export const evidence: EvidenceById = {
  'sap-logon-ticket': {
    match: () => [`MYSAPSSO2 cookie received: MYSAPSSO2=«AjExMDAgAA${alnum(80)}%2F${alnum(20)}»\n`],
    ignore: () => ['MYSAPSSO2=expired; path=/'],
  },
};
