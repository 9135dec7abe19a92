import { uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'wakatime-key',
    title: 'WakaTime key',
    vendor: 'WakaTime',
    severity: 'medium',
    keywords: ['waka_'],
    pattern: /waka_(?:tok_|sec_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|waka_(?:tok|sec|ref)_[A-Za-z0-9]{40,90}/y,
    prefix: 5,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'wakatime-key': {
    why: "Reads and writes this person's coding activity.",
    revoke: 'https://wakatime.com/settings/api-key',
    source: 'https://wakatime.com/developers#authentication',
  },
};

export const evidence: EvidenceById = {
  'wakatime-key': {
    match: () => [`api_key = «waka_${uuid()}»`],
    ignore: () => ['waka_key'],
  },
};
