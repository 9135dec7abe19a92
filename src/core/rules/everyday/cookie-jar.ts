import { alnum, hex } from '../../rule-kit/made-up.ts';
import { raw } from '../../rule-kit/parts.ts';
import { mixed } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** Names of cookies that say who one is, and none of those that count visitors: `ai_user`, `ajs_user_id`. */
const SESSION = raw`(?!ai_|ajs_|mp_|_(?![^\t\n]{0,40}sess))(?=[^\t\n]{0,60}(?:sess|\bsid\b|log(?:in|ged)|remember|auth(?!or)|token|ticket|user(?!agent)|identity|account|connect|secure))`;

export const rules: readonly Rule[] = [
  {
    id: 'cookie-jar',
    title: 'Session cookie in a file of cookies',
    vendor: 'Netscape',
    severity: 'high',
    loads: 'late',
    // For all hosts of a domain or one, a path; whether it goes to encrypted pages alone, when it ends, its name.
    keywords: ['\ttrue\t/', '\tfalse\t/'],
    pattern: new RegExp(
      raw`\t(?:true|false)\t/[^\t\n]{0,80}\t(?:true|false)\t\d{1,13}\t${SESSION}[^\t\n]{1,120}\t(?<secret>[^\s"]{8,4096})`,
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
      `hotel.example\tFALSE\t/\tTRUE\t0\t_shibsession_${hex(8)}\t«_${hex(32)}»\n`,
      `hotel.example\tFALSE\t/\tFALSE\t0\tconnect.sid\t«s%3A${alnum(32)}.${alnum(20)}»\n`,
    ],
    ignore: () => [
      'hotel.example\tFALSE\t/\tFALSE\t1825596017\tcookie_consent\tanalytics%3Dno\n',
      `hotel.example\tFALSE\t/\tFALSE\t1825596017\t_ga\tGA1.2.1234567890.1234567890\n`,
      'hotel.example\tTRUE\t/\tFALSE\t0\tai_user\tk7Q2x9|2026-11-03T06:12:00\n',
      'Room\tTRUE\t12\tauthor\tanna.huber1985\n',
      'A\tfalse\t14\tpresident suite\tRoom2041-West\n',
    ],
  },
};
