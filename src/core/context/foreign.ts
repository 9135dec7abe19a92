import type { KeyClass } from './classify-key.ts';
import { isSecretValue } from './judge.ts';
import { kindOf } from './kinds.ts';
import type { Scan } from './scan.ts';
import { isAnnounced } from './sentence.ts';
import { readValue } from './value.ts';

/** Words for a password, and for a token or key, that the scan cannot see, since it looks for ASCII. */
const WORD =
  /(парол|hasł|şifre|lösenord|パスワード|密[码碼]|비밀번호|암호)|токен|ключ|секрет|klíč|nøgle|nøkkel|anahtar|トークン|キー|令牌|[密金][钥鑰]|토큰|키/gi;
/** The rest of the word and of the sentence up to the first long run of ASCII. */
const WAY = /(?:[^\n\x21-\x7e]|[\x21-\x7e]{1,5}(?![\x21-\x7e])){0,32}["'`]?(?=[\x21-\x7e]{6})/y;
const ASSIGNED = /[:=：＝は]\s*["'`]?$/;

/** Keys in other scripts, and in letters that ASCII has not, with the value behind them. */
export function scanForeign(scan: Scan): void {
  const { text, emit } = scan;
  for (const { 0: word, 1: password, index } of text.matchAll(WORD)) {
    WAY.lastIndex = index + word.length;
    if (!WAY.test(text)) continue;
    const value = readValue(text, WAY.lastIndex);
    if (!value) continue;
    const secret = text.slice(value.start, value.end);
    const said = text.slice(index + word.length, WAY.lastIndex).replace(/^[^\x20-\x7e]*\s*/, '');
    const keyClass: KeyClass = password === undefined ? 'secret' : 'password';
    if (
      ASSIGNED.test(text.slice(WAY.lastIndex - 4, WAY.lastIndex))
        ? isSecretValue(secret, keyClass)
        : isAnnounced(secret, keyClass, said)
    )
      emit(value.start, value.end, kindOf[keyClass], word);
  }
}
