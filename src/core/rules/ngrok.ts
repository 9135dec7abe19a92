import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'ngrok-token',
    title: 'ngrok token',
    vendor: 'ngrok',
    severity: 'high',
    keywords: ['ngrok'],
    pattern: near(
      String.raw`ngrok(?:[\w. -]{0,20}(?:token|key|secret)|[^\n]{0,16}authtoken)`,
      '(?:cr_|ak_)?[a-z0-9]{25,30}_[a-z0-9]{20,24}',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'ngrok-token': {
    why: 'The token opens tunnels in the name of the account.',
    revoke: 'https://dashboard.ngrok.com/get-started/your-authtoken',
    source: 'https://ngrok.com/docs/agent/',
  },
};

export const evidence: EvidenceById = {
  'ngrok-token': {
    match: () => [
      `NGROK_AUTHTOKEN=«2${alnum(26)}_${alnum(21)}»`,
      `{\\"ngrok_authtoken\\": \\"«2${alnum(26)}_${alnum(21)}»\\"}`,
    ],
    ignore: () => ['NGROK_AUTHTOKEN=${TOKEN}', `ngrok revision: 2${alnum(26)}_${alnum(21)}`],
  },
};
