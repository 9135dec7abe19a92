import { lookBack } from '../chars.ts';
import type { Reader, Scan } from '../scan.ts';
import { looksLikePassword } from '../values/password.ts';
import { matchAt } from '../sticky.ts';

/** The rest of a question; in the next line perhaps who answers and when, or a quote's mark; at its end the answer. */
const ANSWER =
  /(?:(?<=\?)|[^\n?]{0,60}\?| please[^\n?]{0,60})["')*]{0,2}(?:\s{0,4}\n(?:[^\n]{1,40}\d\d:\d\d[^\n]{0,6}\n)?(?:[^\n]{0,40}[:>\])] ?)?| (?=it))(?:[^\s\d:]{1,9}:? ){0,4}(\S{8,64}?)[.\s]{0,3}(?:\n|$)/iy;

/** `And the password?`, and the answer, with few words before it, behind it or in the line below. */
function read({ text, emit }: Scan, at: number, end: number): void {
  const password = matchAt(ANSWER, text, end)?.[1];
  if (password === undefined || !looksLikePassword(password)) return;
  const start = text.lastIndexOf(password, ANSWER.lastIndex - 1);
  emit(start, start + password.length, 'password', text.slice(at, end).replace(/^\W|^de |\W.*/g, ''));
}

/** `… is the password`. */
const BEFORE = /(?:^|[\s"'(])(\S{8,64}?)["')]?$/;

function readBefore({ text, emit }: Scan, at: number): void {
  const password = BEFORE.exec(lookBack(text, at, 70))?.[1];
  if (password === undefined || !looksLikePassword(password)) return;
  const start = text.lastIndexOf(password, at);
  emit(start, start + password.length, 'password');
}

export const answerReaders: readonly Reader[] = [
  {
    words: [
      'password',
      'passwort',
      'kennwort',
      'passcode?',
      'pwd?',
      'pass?',
      ' pw?',
      'de passe',
      'heslo',
      'login?',
      'credentials?',
      ' pw of ',
      ' pw for ',
      ' psk?',
      'contrase',
      'senha ',
      'wachtwoord',
      'parola ',
    ],
    read,
  },
  {
    words: [' as password', ' as the password', ' is the password', ' is the pw', ' als passwort', ' ist das passwort'],
    read: readBefore,
  },
];
