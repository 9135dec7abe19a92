import { alnum, hex } from '../../rule-kit/made-up.ts';
import { raw } from '../../rule-kit/parts.ts';
import { mixed } from '../../rule-kit/strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** Names that say that the cookie is who one is. */
const SESSION = '(?:sess|sid|logged|remember|auth|token|user|identity|connect)';

export const rules: readonly Rule[] = [
  {
    id: 'cookie-jar',
    title: 'Session cookie in a file of cookies',
    vendor: 'Netscape',
    severity: 'high',
    late: true,
    // Whether it goes to encrypted pages alone, when it ends, its name.
    keywords: ['\ttrue\t', '\tfalse\t'],
    pattern: new RegExp(
      raw`\t(?:true|false)\t\d{1,13}\t(?=[^\t\n]{0,60}${SESSION})[^\t\n]{1,120}\t(?<secret>[^\s"]{8,4096})`,
      'iy',
    ),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'cookie-jar': {
    why: 'With a session cookie one is logged in as you, past password and second factor. Log out to end it.',
    source: 'https://curl.se/docs/http-cookies.html',
  },
};

export const evidence: EvidenceById = {
  'cookie-jar': {
    match: () => [
      `#HttpOnly_.hotel.example\tTRUE\t/\tTRUE\t1795060017\twordpress_logged_in_${hex(32)}\t«anna%7C1795060017%7C${alnum(43)}»\n`,
      `hotel.example\tFALSE\t/\tFALSE\t0\tconnect.sid\t«s%3A${alnum(32)}.${alnum(20)}»\n`,
    ],
    ignore: () => [
      'hotel.example\tFALSE\t/\tFALSE\t1825596017\tcookie_consent\tanalytics%3Dno\n',
      `hotel.example\tFALSE\t/\tFALSE\t1825596017\t_ga\tGA1.2.1234567890.1234567890\n`,
      'room\tTRUE\t12\tuser\tanna.huber\n',
    ],
  },
};
