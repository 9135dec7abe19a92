import { uuid } from '../rule-kit/made-up.ts';
import { raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** Whose token it is, as a header tells it: `PVEAPIToken=user@realm!name=`. */
const OWNER = raw`(?:pveapitoken=[\w.-]{1,64})?@[\w.-]{1,32}![\w.-]{1,64}(?:!tokenid)?[=:]`;
const UUID = raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;

export const rules: readonly Rule[] = [
  {
    id: 'proxmox-api-token',
    title: 'Proxmox VE API token',
    vendor: 'Proxmox',
    severity: 'critical',
    loads: 'late',
    // In a header, and in the table that is printed when one is made.
    keywords: ['pveapitoken=', '@pve!', '@pam!', 'full-tokenid'],
    pattern: new RegExp(raw`(?:${OWNER}|full-tokenid[\s\S]{1,400}?\bvalue\W{1,20})(?<secret>${UUID})`, 'iy'),
  },
];

export const advice: AdviceById = {
  'proxmox-api-token': {
    why: 'Manages virtual machines as far as its user may.',
    source: 'https://pve.proxmox.com/pve-docs/pveum-plain.html',
  },
};

export const evidence: EvidenceById = {
  'proxmox-api-token': {
    match: () => [
      `curl -H 'Authorization: PVEAPIToken=ci@pve!packer=«${uuid()}»' https://a.example`,
      `│ full-tokenid │ ci@pve!packer │\n│ info │ {"privsep":"1"} │\n│ value │ «${uuid()}» │`,
    ],
    ignore: () => ['ci@pve!packer', 'PVEAPIToken=USER@REALM!TOKENID=UUID'],
  },
};
