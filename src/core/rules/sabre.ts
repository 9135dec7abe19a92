import { alnum, digits } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'sabre-access-token',
    title: 'Sabre access token',
    vendor: 'Sabre',
    severity: 'critical',
    keywords: ['T1RLAQ'],
    pattern: /T1RLAQ[\w+/-]{60,600}\*{0,2}/y,
    prefix: 6,
  },
  {
    id: 'sabre-session-token',
    title: 'Sabre session token',
    vendor: 'Sabre',
    severity: 'high',
    keywords: ['Shared/IDL:IceSess'],
    pattern: /Shared\/IDL:IceSess\\{0,2}\/SessMgr:1\\{0,2}\.0\.IDL\/Common\/![\w!./\\+=-]{20,160}/y,
  },
];

export const advice: AdviceById = {
  'sabre-access-token': {
    why: 'Books and reads travel as this agency, for up to a week.',
    source: 'https://developer.sabre.com/docs/rest_apis/session_management/token_create_api',
  },
  'sabre-session-token': {
    why: "Continues this agent's Sabre session.",
    source: 'https://developer.sabre.com/docs/rest_apis/session_management/token_create_api',
  },
};

export const evidence: EvidenceById = {
  'sabre-access-token': {
    match: () => [`Authorization: Bearer «T1RLAQ${alnum(60)}+${alnum(160)}**»`],
    ignore: () => ['T1RLAQ'],
  },
  'sabre-session-token': {
    match: () => [
      `>«Shared/IDL:IceSess/SessMgr:1.0.IDL/Common/!ICESMS/RESF!ICESMSLB/RES.LB!-${digits(19)}!${digits(6)}!0»<`,
    ],
    ignore: () => ['Shared/IDL:IceSess/SessMgr'],
  },
};
