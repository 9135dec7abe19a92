import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'amplitude-secret-key',
    title: 'Amplitude key',
    vendor: 'Amplitude',
    severity: 'high',
    keywords: ['amplitude'],
    pattern: near('amplitude', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'amplitude-secret-key': {
    why: "Exports or writes the project's events.",
    source: 'https://amplitude.com/docs/apis/authentication',
  },
};

export const evidence: EvidenceById = {
  'amplitude-secret-key': {
    match: () => [`AMPLITUDE_SECRET_KEY=«${hex(32)}»`],
    ignore: () => ['AMPLITUDE_SECRET_KEY=changeme'],
  },
};
