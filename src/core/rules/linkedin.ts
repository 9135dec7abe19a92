import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { hyphenOrLong, mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'linkedin-client-secret',
    title: 'LinkedIn client secret',
    vendor: 'LinkedIn',
    severity: 'high',
    keywords: ['linkedin', 'wpl_ap'],
    pattern: near(
      'linkedin(?![^\\n]{0,16}?(?:id|url)\\b)',
      'WPL_AP\\d\\.[\\w.+/-]{12,60}={0,2}|[a-z0-9]{16}|[a-z0-9]{14}',
    ),
    confidence: 'likely',
    accept: mixed,
  },
  {
    id: 'linkedin-prefixed-secret',
    title: 'LinkedIn client secret',
    vendor: 'LinkedIn',
    severity: 'high',
    keywords: ['WPL_AP'],
    pattern: /WPL_AP\d\.[\w+/-]{8,40}\.[\w+/-]{4,20}={0,2}/y,
    prefix: 7,
    loads: 'with-hands',
  },
  {
    id: 'linkedin-access-token',
    title: 'LinkedIn access token',
    vendor: 'LinkedIn',
    severity: 'high',
    keywords: ['AQU', 'AQV', 'AQW', 'AQX'],
    pattern: /AQ[U-X][\w-]{140,600}/y,
    boundary: /[\w+/=.-]/,
    accept: hyphenOrLong,
  },
];

export const advice: AdviceById = {
  'linkedin-client-secret': {
    why: 'Proves the application to LinkedIn.',
    revoke: 'https://www.linkedin.com/developers/apps',
    source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
  },
  'linkedin-prefixed-secret': {
    why: 'Proves the application to LinkedIn.',
    revoke: 'https://www.linkedin.com/developers/apps',
    source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
  },
  'linkedin-access-token': {
    why: 'Acts as this member within the granted scopes.',
    revoke: 'https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
    source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
  },
};

export const evidence: EvidenceById = {
  'linkedin-client-secret': {
    match: () => [`LINKEDIN_CLIENT_SECRET=«${alnum(16)}»`, `linkedin_secret: «WPL_AP1.${alnum(16)}.${alnum(6)}==»`],
    ignore: () => ['LINKEDIN_CLIENT_SECRET=changeme'],
  },
  'linkedin-prefixed-secret': {
    match: () => [`client_secret=«WPL_AP1.${alnum(16)}.${alnum(8)}==»`],
    ignore: () => ['WPL_AP1.x'],
  },
  'linkedin-access-token': {
    match: () => [`Bearer «AQV${alnum(300)}»`],
    ignore: () => ['AQUA'],
  },
};
