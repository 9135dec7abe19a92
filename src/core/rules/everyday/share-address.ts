import { alnum, lower } from '../../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'share-address-password',
    title: 'Password in the address of a share',
    vendor: 'SMB',
    severity: 'high',
    loads: 'late',
    // With the domain before the user, as CUPS prints to Windows.
    keywords: ['smb://', 'cifs://'],
    pattern: /(?:smb|cifs):\/\/[\w.-]{1,40}[/;][\w.-]{1,40}:(?<secret>[^\s"'<>@/*$]{4,64})@(?=[\w.-]{2,64}\/)/iy,
  },
];

export const advice: AdviceById = {
  'share-address-password': {
    why: 'Whoever reads the address can open the share.',
    source: 'https://www.cups.org/doc/network.html',
  },
};

export const evidence: EvidenceById = {
  'share-address-password': {
    match: () => [
      `DeviceURI smb://OFFICE/copies:«Kx-${lower(5)}08»@srv.example/Printer`,
      `smb://OFFICE;copies:«${alnum(12)}»@srv/Printer`,
    ],
    ignore: () => ['smb://srv.example/share:name@x', 'smb://OFFICE/copies:****@srv.example/P'],
  },
};
