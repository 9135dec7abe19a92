import { alnum, digits, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'discord-bot-token',
    title: 'Discord bot token',
    vendor: 'Discord',
    severity: 'high',
    keywords: ['mta', 'mte', 'mti', 'mtm', 'mtq', 'discord', 'bot m', 'bot n', 'bot o'],
    pattern: /(?:(?:discord[^\n]{0,40}?|bot\s)(?<![\w-]))?(?<secret>[MNO][\w-]{23,27}\.[\w-]{6,7}\.[\w-]{27,40})/iy,
    boundary: /[\w.-]/,
    accept: mixed,
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook address',
    vendor: 'Discord',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['/api/webhooks/'],
    pattern: /\/api\/webhooks\/\d{17,20}\/(?<secret>[\w-]{60,80})/y,
    boundary: /[\w-]/,
  },
  {
    id: 'discord-client-secret',
    title: 'Discord client secret',
    vendor: 'Discord',
    severity: 'high',
    keywords: ['discord'],
    pattern: near('discord', '[0-9a-f]{64}|[\\w-]{32}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'discord-bot-token': {
    why: 'Acts as the bot in every server that it has joined.',
    revoke: 'https://discord.com/developers/applications',
    source: 'https://discord.com/developers/docs/reference#authentication',
  },
  'discord-webhook': {
    why: 'Whoever has the address posts messages into the channel.',
    revoke: 'https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks',
    source: 'https://discord.com/developers/docs/resources/webhook',
  },
  'discord-client-secret': {
    why: 'Proves the application to Discord.',
    revoke: 'https://discord.com/developers/applications',
    source: 'https://discord.com/developers/docs/topics/oauth2',
  },
};

export const evidence: EvidenceById = {
  'discord-bot-token': {
    match: () => [
      `client.login("«MTA${alnum(23)}.G${alnum(5)}.${alnum(38)}»")`,
      `Authorization: Bot «NjA${alnum(21)}.X${alnum(5)}.${alnum(27)}»`,
    ],
    ignore: () => ['MTA.ABC.DEF'],
  },
  'discord-webhook': {
    match: () => [`https://discord.com/api/webhooks/${digits(18)}/«${alnum(68)}»`],
    ignore: () => [`https://discord.com/api/webhooks/${digits(18)}`],
  },
  'discord-client-secret': {
    match: () => [`DISCORD_CLIENT_SECRET=«${alnum(32)}»`, `discordToken = «${hex(64)}»`],
    ignore: () => ['DISCORD_CLIENT_SECRET=changeme'],
  },
};
