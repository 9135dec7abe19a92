import { alnum, digits } from '../made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    vendor: 'Telegram',
    severity: 'high',
    keywords: [':AA', '%3AAA', 'telegr'],
    lead: 12,
    pattern: /(?:telegr\w{0,3}[^\n]{0,40}?\W(?:bot)?)?(?<secret>\d{7,12}(?::|%3A)A[\w-]{33,36})(?![\w-])/iy,
    boundary: /\d/,
  },
];

export const advice: AdviceById = {
  'telegram-bot-token': {
    why: 'Reads and writes everything the bot can.',
    revoke: 'https://core.telegram.org/bots/features#botfather',
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  },
};

export const evidence: EvidenceById = {
  'telegram-bot-token': {
    match: () => [
      `https://api.telegram.org/bot«${digits(10)}:AA${alnum(33)}»/getMe`,
      `TELEGRAM_TOKEN=«${digits(9)}:A_${alnum(33)}»`,
    ],
    ignore: () => ['10:AAB', `${digits(10)}:AA${alnum(12)}`],
  },
};
