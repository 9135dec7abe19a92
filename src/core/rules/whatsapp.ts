import { alnum } from '../rule-kit/made-up.ts';
import { raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'whatsapp-session-key',
    title: 'Key of a WhatsApp session',
    vendor: 'WhatsApp',
    severity: 'critical',
    loads: 'late',
    // As libraries keep a pair of keys, in JSON and in JSON in a string.
    keywords: ['private": {', 'private":{', String.raw`private\":{`, String.raw`private\": {`],
    pattern: new RegExp(
      raw`private\\?":\s?\{\s{0,20}\\?"type\\?":\s?\\?"Buffer\\?",\s{0,20}\\?"data\\?":\s?\\?"(?<secret>[\w+/]{43}=)`,
      'iy',
    ),
  },
];

export const advice: AdviceById = {
  'whatsapp-session-key': {
    why: 'Reads and writes messages as the account. Log the device out.',
    source: 'https://faq.whatsapp.com/1317564962315842',
  },
};

export const evidence: EvidenceById = {
  'whatsapp-session-key': {
    match: () => [
      `"noiseKey": {"private": {"type": "Buffer", "data": "«${alnum(43)}=»"}`,
      `{\\"private\\":{\\"type\\":\\"Buffer\\",\\"data\\":\\"«${alnum(43)}=»\\"}`,
    ],
    ignore: () => [`"public": {"type": "Buffer", "data": "${alnum(43)}="}`],
  },
};
