import { alnum, hex, lower } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { wordless } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'bitrix24-webhook',
    title: 'Bitrix24 webhook address',
    vendor: 'Bitrix24',
    severity: 'high',
    keywords: ['/rest/', '/rest\\/', '/rest\\\\/'],
    // Many portals have a host's name of their own: the number of the user and the code behind it say what it is.
    // Rows of the alphabet stand for a code in documentation, and what looks like a time is one.
    pattern:
      /\/rest\\{0,2}\/\d{1,7}\\{0,2}\/(?<secret>(?=[a-f\d]*[g-z])(?!a1b|abc|0?123)(?=[a-z]*\d[a-z]*\d)(?!\d{8}t)[a-z\d]{16})(?!-|\.\w)/y,
    accept: wordless,
  },
];

export const advice: AdviceById = {
  'bitrix24-webhook': {
    why: "Whoever has the address reads and changes the portal in its user's name, and it never expires.",
    source: 'https://apidocs.bitrix24.com/local-integrations/local-webhooks.html',
  },
};

const code = `k7${lower(13)}2`;

export const evidence: EvidenceById = {
  'bitrix24-webhook': {
    match: () => [
      `https://hotel.bitrix24.ru/rest/17/«${code}»/crm.lead.add.json`,
      `https://portal.hotel.example/rest/1/«${code}»/profile/?page=2`,
      `{"url":"https:\\/\\/hotel.bitrix24.com\\/rest\\/12\\/«${code}»\\/profile","webhookOfTheNextPortal":1}`,
      `{"log":"{\\"url\\":\\"https:\\\\/\\\\/hotel.bitrix24.com\\\\/rest\\\\/12\\\\/«${code}»\\\\/profile\\"}"}`,
      `Webhook: https://hotel.bitrix24.com/rest/12/«${code}». Then`,
      `<url>https://hotel.bitrix24.com/rest/12/«${code}»</url>\na,https://hotel.bitrix24.com/rest/12/«${code}»,next`,
    ],
    ignore: () => [
      'https://hotel.bitrix24.ru/rest/17/changeme/crm.lead.add.json',
      'https://hotel.bitrix24.ru/rest/17/<your-code>/crm.lead.add.json, /rest/17/xxxxxxxxxxxxxxxx/profile, /rest/17/****************/profile',
      `https://a.example/rest/2/${alnum(24)}/x`,
      `https://a.example/rest/2/${hex(16)}/x`,
      `https://a.example/rest/2/${code}-suite`,
      'https://a.example/rest/2/a1b2c3d4e5f6g7h8/x, /rest/2/abcd1234efgh5678/x, /rest/2/0123456789abcdeg',
      'https://a.example/rest/2/organizationunits, /rest/2/reservationgroup',
      'https://a.example/rest/2/roomassignment22/x, /rest/2/20260825t100211z/x',
      'The rest/17 of the rooms is at /rest/17/roomassignments2.',
    ],
  },
};
