import { alnum } from '../rule-kit/made-up.ts';
import { isPublicKind } from '../rule-kit/public-kind.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'posthog-personal-key',
    title: 'PostHog personal API key',
    vendor: 'PostHog',
    severity: 'high',
    keywords: ['phx_', 'phs_', 'pha_', 'phr_'],
    pattern: /ph[xsar]_[A-Za-z0-9]{40,60}/y,
    prefix: 4,
    loads: 'with-hands',
  },
  {
    id: 'posthog-project-key',
    title: 'PostHog project key',
    vendor: 'PostHog',
    severity: 'medium',
    loads: 'late',
    keywords: ['phc_'],
    pattern: /phc_[A-Za-z0-9]{40,60}/y,
    prefix: 4,
    isPublicDemo: isPublicKind,
  },
];

export const advice: AdviceById = {
  'posthog-personal-key': {
    why: 'Reads and changes all data of the projects.',
    revoke: 'https://us.posthog.com/settings/user-api-keys',
    source: 'https://posthog.com/docs/api#private-endpoint-authentication',
  },
  'posthog-project-key': {
    why: 'Writes events into the project.',
    revoke: 'https://us.posthog.com/settings/project',
    source: 'https://posthog.com/docs/api#public-endpoint-authentication',
  },
};

export const evidence: EvidenceById = {
  'posthog-personal-key': {
    match: () => [`Bearer «phx_${alnum(43)}»`],
    ignore: () => ['phx_key'],
  },
  'posthog-project-key': {
    match: () => [`«phc_${alnum(43)}»`],
    ignore: () => ['phc_key'],
  },
};
