import { alnum, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'pinecone-key',
    title: 'Pinecone API key',
    vendor: 'Pinecone',
    severity: 'high',
    keywords: ['pcsk_'],
    pattern: /pcsk_\w{60,80}/y,
    prefix: 5,
    loads: 'with-hands',
  },
  {
    id: 'pinecone-old-key',
    title: 'Pinecone API key',
    vendor: 'Pinecone',
    severity: 'high',
    keywords: ['pinecone'],
    pattern: near(String.raw`pinecone[\w. -]{0,16}(?:key|token|secret)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'pinecone-key': {
    why: 'The key reads and writes the indexes of a project.',
    revoke: 'https://app.pinecone.io/',
    source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
  'pinecone-old-key': {
    why: 'The key reads and writes the indexes of a project.',
    revoke: 'https://app.pinecone.io/',
    source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
};

export const evidence: EvidenceById = {
  'pinecone-key': {
    match: () => [`TOKEN=«pcsk_${alnum(6)}_${alnum(63)}»`, `{\\"key\\":\\"«pcsk_${alnum(6)}_${alnum(63)}»\\"}`],
    ignore: () => [`see pcsk_${alnum(2)}_${alnum(21)}`],
  },
  'pinecone-old-key': {
    match: () => [`PINECONE_API_KEY=«${uuid()}»`, `{\\"pinecone_api_key\\": \\"«${uuid()}»\\"}`],
    ignore: () => ['PINECONE_API_KEY=${TOKEN}', `pinecone revision: ${uuid()}`],
  },
};
