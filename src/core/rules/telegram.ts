import { alnum, digits, hex } from '../rule-kit/made-up.ts';
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
  {
    id: 'telegram-api-hash',
    title: 'Telegram API hash',
    vendor: 'Telegram',
    severity: 'high',
    loads: 'late',
    keywords: ['api_hash', 'apihash', 'api hash'],
    pattern: near('(?<![a-z])api[_ ]?hash', '[0-9a-f]{32}'),
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
  'telegram-api-hash': {
    why: 'With its id, programs speak to Telegram as your application.',
    source: 'https://core.telegram.org/api/obtaining_api_id',
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
  'telegram-api-hash': {
    match: () => [`    api_id: 4599598\n    api_hash: «${hex(32)}»\n`, `TELEGRAM_API_HASH="«${hex(32)}»"`],
    ignore: () => [`api_hash: ''`, `the api hash is ${hex(12)}`],
  },
};
