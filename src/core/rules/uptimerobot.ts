import { digits, hex } from '../made-up.ts';
import { near } from '../near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'uptimerobot-key',
    title: 'UptimeRobot API key',
    vendor: 'UptimeRobot',
    severity: 'medium',
    keywords: ['uptimerobot', 'uptime_robot'],
    pattern: near('uptime_?robot', String.raw`[mu]r?\d{5,9}-[0-9a-f]{24}`),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'uptimerobot-key': {
    why: 'The key reads or changes monitors.',
    source: 'https://uptimerobot.com/api/',
  },
};

export const evidence: EvidenceById = {
  'uptimerobot-key': {
    match: () => [
      `UPTIMEROBOT_API_KEY=«u${digits(7)}-${hex(24)}»`,
      `{\\"uptimerobot_api_key\\": \\"«u${digits(7)}-${hex(24)}»\\"}`,
    ],
    ignore: () => ['UPTIMEROBOT_API_KEY=${TOKEN}', `uptimerobot revision: u${digits(7)}-${hex(24)}`],
  },
};
