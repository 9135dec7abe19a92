import { alnum } from '../rule-kit/made-up.ts';
import { drawnOrChosen } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'openvpn-password',
    title: 'Password in an OpenVPN profile',
    vendor: 'OpenVPN',
    severity: 'high',
    loads: 'late',
    keywords: ['<auth-user-pass>'],
    pattern: /<auth-user-pass>\s{1,8}\S{1,128}\s{1,8}(?<secret>[^\s<]{6,128})/iy,
    boundary: /[^\s<]/,
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'openvpn-password': {
    why: "With user name and password others join the network in the person's name.",
    source: 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/',
  },
};

export const evidence: EvidenceById = {
  'openvpn-password': {
    match: () => [`<auth-user-pass>\nlobby\n«${alnum(12)}»\n</auth-user-pass>`],
    ignore: () => ['<auth-user-pass>\nusername\npassword\n</auth-user-pass>'],
  },
};
