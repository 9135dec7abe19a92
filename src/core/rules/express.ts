import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'express-session',
    title: 'Session of Express',
    vendor: 'Express',
    severity: 'high',
    loads: 'late',
    // An id and its signature, behind what says that it is signed; whatever the cookie is called.
    keywords: ['s%3a'],
    pattern: /(?<![\w%-])s%3a[\w-]{16,80}\.(?:[\w+/]|%2[bf]){40,60}(?:%3d)?/iy,
  },
];

export const advice: AdviceById = {
  'express-session': {
    why: 'Whoever has it is logged in as its owner until the session ends.',
    source: 'https://expressjs.com/en/resources/middleware/session.html',
  },
};

export const evidence: EvidenceById = {
  'express-session': {
    match: () => [
      `{"name": "portal_sid", "value": "«s%3A${alnum(32)}.${alnum(43)}»", "httpOnly": true}`,
      `set-cookie: tally=«s%3A${alnum(32)}.${alnum(20)}%2B${alnum(20)}%3D»; Path=/`,
    ],
    ignore: () => ['?q=s%3Areservations.of.today', 'filters%3Adate'],
  },
};
