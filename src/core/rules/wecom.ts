import { uuid } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'wecom-webhook',
    title: 'WeCom group webhook',
    vendor: 'Tencent',
    severity: 'high',
    loads: 'late',
    keywords: ['qyapi.weixin.qq.com'],
    pattern:
      /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/\w{4,16}\?key=(?<secret>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/iy,
  },
];

export const advice: AdviceById = {
  'wecom-webhook': {
    why: 'Writes to the group as its robot.',
    source: 'https://developer.work.weixin.qq.com/document/path/91770',
  },
};

export const evidence: EvidenceById = {
  'wecom-webhook': {
    match: () => [`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«${uuid()}»`],
    ignore: () => ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=YOUR_KEY'],
  },
};
