import { alnum } from '../rule-kit/made-up.ts';
import { drawnOrChosen } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'tr-069-password',
    title: 'Password of a device that a provider manages',
    vendor: 'TR-069',
    severity: 'high',
    loads: 'late',
    keywords: ['password</name>', 'passphrase</name>', 'presharedkey</name>'],
    // Name and value of a parameter are elements beside each other.
    pattern:
      /(?:password|passphrase|presharedkey)<\/name>\s{0,20}<value(?: [^<>\n]{0,80})?>(?<secret>[^<>\s]{6,128})(?=<)/iy,
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'tr-069-password': {
    why: 'Whoever has it commands the device in the name of its provider.',
    source: 'https://cwmp-data-models.broadband-forum.org/',
  },
};

export const evidence: EvidenceById = {
  'tr-069-password': {
    match: () => [
      `<Name>Device.ManagementServer.ConnectionRequestPassword</Name><Value xsi:type="xsd:string">«${alnum(14)}77»</Value>`,
      `<Name>Device.WiFi.AccessPoint.1.Security.KeyPassphrase</Name>\n <Value>«${alnum(10)}77»</Value>`,
    ],
    ignore: () => [
      '<Name>RequestPassword</Name><Value></Value>',
      '<Name>User.1.Password</Name><Value>password</Value>',
    ],
  },
};
