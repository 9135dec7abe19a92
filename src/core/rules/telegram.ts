import { alnum, digits } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    vendor: 'Telegram',
    severity: 'high',
    keywords: [':aa', '%3aaa'],
    pattern: /(?::|%3A)AA[\w-]{32,35}(?![\w-])(?<=(?<secret>\d{7,12}(?::|%3A)AA[\w-]{32,35}))/iy,
    boundary: /\d/,
  },
  {
    id: 'telegram-keyed-token',
    title: 'Telegram bot token',
    vendor: 'Telegram',
    severity: 'high',
    keywords: ['telegr'],
    pattern: near('telegr', '\\d{5,16}:A[\\w-]{33,36}'),
    boundary: /[\w-]/,
  },
];

export const advice: AdviceById = {
  'telegram-bot-token': {
    why: 'Reads and writes everything the bot can.',
    revoke: 'https://core.telegram.org/bots/features#botfather',
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  },
  'telegram-keyed-token': {
    why: 'Reads and writes everything the bot can.',
    revoke: 'https://core.telegram.org/bots/features#botfather',
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  },
};

export const evidence: EvidenceById = {
  'telegram-bot-token': {
    match: () => [
      `https://api.telegram.org/bot«${digits(10)}:AA${alnum(33)}»/getMe`,
      `"bot_token":"«${digits(10)}%3AAA${alnum(33)}»"`,
    ],
    ignore: () => ['10:AAB', `${digits(10)}:AA${alnum(12)}`],
  },
  'telegram-keyed-token': {
    match: () => [`TELEGRAM_TOKEN=«${digits(9)}:A_${alnum(33)}»`],
    ignore: () => ['TELEGRAM_TOKEN=changeme'],
  },
};
