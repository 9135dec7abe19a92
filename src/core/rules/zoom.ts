import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'zoom-client-secret',
    title: 'Zoom client secret',
    vendor: 'Zoom',
    severity: 'high',
    keywords: ['zoom'],
    pattern: near('(?<![a-z])zoom[^\\n]{0,20}?(?:secret|token)', '[a-z0-9]{32}|[\\w-]{22}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'zoom-client-secret': {
    why: 'With the client id, acts for the whole Zoom account.',
    revoke: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
    source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  },
};

export const evidence: EvidenceById = {
  'zoom-client-secret': {
    match: () => [`ZOOM_CLIENT_SECRET=«${alnum(32)}»`],
    ignore: () => ['ZOOM_CLIENT_SECRET=changeme'],
  },
};
