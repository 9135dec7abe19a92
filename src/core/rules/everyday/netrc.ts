import { alnum, lower } from '../../rule-kit/made-up.ts';
import { NO_VARIABLE, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'netrc-password',
    title: 'Password in a file of logins',
    vendor: 'netrc',
    severity: 'high',
    loads: 'late',
    keywords: ['machine '],
    // The place alone tells what it is, whatever it looks like.
    pattern: new RegExp(
      raw`machine \S{1,120}\s{1,20}login \S{1,120}\s{1,20}password ["']?(?![<*])${NO_VARIABLE}(?!x-oauth|redacted|changeme|\w{0,9}(?:password|token)\b)(?=[^\sa-z]|[a-z]{1,99}[^\sa-z"'<.])(?<secret>[^\s"'<\\]{4,200})`,
      'iy',
    ),
    boundary: /[^\s"'<\\]/,
  },
];

export const advice: AdviceById = {
  'netrc-password': {
    why: 'Whoever reads the file can log in with it, as curl and git do.',
    source: 'https://everything.curl.dev/usingcurl/netrc.html',
  },
};

export const evidence: EvidenceById = {
  'netrc-password': {
    match: () => [
      `machine api.example login anna password «Lamp-${lower(6)}»`,
      `machine api.example\n  login anna\n  password «${alnum(20)}»\n`,
    ],
    ignore: () => [
      'machine api.example login anna password $PASS',
      'On the machine we login with password only',
      'machine api.example login ci password REDACTED',
      'machine api.example login ci password authentication',
      'the machine api.example login fails',
    ],
  },
};
