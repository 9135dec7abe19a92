import { alnum, upper } from '../rule-kit/made-up.ts';
import { raw } from '../rule-kit/parts.ts';
import { wordless } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'nextcloud-app-password',
    title: 'Nextcloud or ownCloud app password',
    vendor: 'Nextcloud',
    severity: 'high',
    loads: 'late',
    keywords: ['pass', 'token', 'kennwort', 'senha', 'contrase', 'wachtwoord', 'heslo'],
    // Four or five groups of five: https://github.com/nextcloud/server/blob/master/apps/settings/lib/Controller/AuthSettingsController.php
    pattern: new RegExp(
      raw`(?=[^\n-]{9,60}-)(?:pass(?:word|wort|code|phrase|e)?|token|kennwort|senha|contrase\S{1,2}a|wachtwoord|heslo)(?: [a-z]{1,12}){0,3}["']?(?: ?[:=]>?| is)?[ >]?["'\x60]?(?!(?<one>\w)\k<one>{4})(?<secret>[a-z\d]{5}(?:-[a-z\d]{5}){3,4})`,
      'iy',
    ),
    boundary: /[\w-]/,
    accept: wordless,
  },
];

export const advice: AdviceById = {
  'nextcloud-app-password': {
    why: 'Opens the files, mails and calendars of its user without a second factor.',
    source: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  },
};

export const evidence: EvidenceById = {
  'nextcloud-app-password': {
    match: () => [
      `Please enter the password: «${['VXQTM', 'ZKTWX', upper(5), 'XZVKQ', 'QXZBT'].join('-')}»`,
      `app token «Kx7Qt-zX9bm-${alnum(5)}-q7Vxk-Xk2Zq»\n`,
    ],
    ignore: () => [
      'the password is never-again-three-eight-seven',
      'pass 12345-12345',
      'token: XXXXX-XXXXX-XXXXX-XXXXX',
    ],
  },
};
