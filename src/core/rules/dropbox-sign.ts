import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'dropbox-sign-api-key',
    title: 'Dropbox Sign API key',
    vendor: 'Dropbox Sign',
    severity: 'high',
    keywords: ['hellosign', 'dropboxsign', 'dropbox_sign'],
    pattern: near('(?:hellosign|dropbox_?sign)', '[a-z0-9-]{64}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'dropbox-sign-api-key': {
    why: 'Sends and reads documents for signature.',
    revoke: 'https://app.hellosign.com/home/myAccount#api',
    source: 'https://developers.hellosign.com/api/reference/authentication/',
  },
};

export const evidence: EvidenceById = {
  'dropbox-sign-api-key': {
    match: () => [`HELLOSIGN_API_KEY=«${hex(64)}»`],
    ignore: () => ['HELLOSIGN_API_KEY=changeme'],
  },
};
