import { hex } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'steam-server-token',
    title: 'Login token of a game server',
    vendor: 'Steam',
    severity: 'high',
    loads: 'late',
    keywords: ['gslt', 'sv_setsteamaccount'],
    pattern: /(?:gslt|sv_setsteamaccount)["']?\s?[=: ]\s?["']?(?<secret>[\dA-F]{32})/iy,
  },
];

export const advice: AdviceById = {
  'steam-server-token': {
    why: 'Another server runs as yours with it, and your account is banned for what it does.',
    revoke: 'https://steamcommunity.com/dev/managegameservers',
    source: 'https://developer.valvesoftware.com/wiki/Counter-Strike_2/Dedicated_Servers',
  },
};

export const evidence: EvidenceById = {
  'steam-server-token': {
    match: () => [`GSLT="«${hex(32).toUpperCase()}»"`, `+sv_setsteamaccount «${hex(32).toUpperCase()}» +map`],
    ignore: () => ['GSLT=""', 'sv_setsteamaccount THISISYOURTOKEN'],
  },
};
