import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'contentful-management-token',
    title: 'Contentful management token',
    vendor: 'Contentful',
    severity: 'high',
    keywords: ['CFPAT-'],
    pattern: /CFPAT-[\w-]{43}/y,
    prefix: 6,
    loads: 'with-hands',
  },
  {
    id: 'contentful-delivery-token',
    title: 'Contentful delivery token',
    vendor: 'Contentful',
    severity: 'medium',
    keywords: ['contentful'],
    pattern: near('contentful', '[\\w-]{43}'),
    boundary: /[\w-]/,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'contentful-management-token': {
    why: 'Changes all content this person may change.',
    revoke: 'https://app.contentful.com/account/profile/cma_tokens',
    source: 'https://www.contentful.com/developers/docs/references/authentication/',
  },
  'contentful-delivery-token': {
    why: 'Reads the published, or preview, content of a space.',
    source: 'https://www.contentful.com/developers/docs/references/authentication/',
  },
};

export const evidence: EvidenceById = {
  'contentful-management-token': {
    match: () => [`Bearer «CFPAT-${alnum(43)}»`],
    ignore: () => ['CFPAT-token'],
  },
  'contentful-delivery-token': {
    match: () => [`CONTENTFUL_ACCESS_TOKEN=«${alnum(43)}»`],
    ignore: () => ['CONTENTFUL_ACCESS_TOKEN=changeme'],
  },
};
