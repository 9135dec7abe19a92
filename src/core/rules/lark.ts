import { uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'lark-webhook',
    title: 'Lark or Feishu group webhook',
    vendor: 'Lark',
    severity: 'high',
    loads: 'late',
    keywords: ['/open-apis/bot/'],
    pattern: /\/open-apis\/bot\/(?:v2\/)?hook\/(?<secret>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\w{24,40})/iy,
  },
];

export const advice: AdviceById = {
  'lark-webhook': {
    why: 'Writes to the group as its robot.',
    source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  },
};

export const evidence: EvidenceById = {
  'lark-webhook': {
    match: () => [`https://open.feishu.cn/open-apis/bot/v2/hook/«${uuid()}»`],
    ignore: () => ['https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx'],
  },
};
