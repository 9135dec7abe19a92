import { lookBack, skipBlanks } from '../chars.ts';
import type { KeyClass } from '../keys/classify-key.ts';
import { isSecretValue } from '../values/judge.ts';
import { kindOf } from '../keys/kinds.ts';
import type { Scan } from '../scan.ts';
import { isAnnounced, OTHER, readSentence } from '../values/sentence.ts';
import { readValue, type Value } from '../values/value.ts';
import { after } from '../sticky.ts';

/** No word below is longer; it may begin before the part of the text that it is found by. */
const LONGEST_WORD = 10;

/** What a language hangs on a word, and a blank. */
const LONGEST_ENDING = 12;

/** Words for a password, and for a token or key, that the scan cannot see, since it looks for ASCII. */
const WORD =
  /(парол|hasł(?:[oa]|em)|jelszó|κωδικ|şifre|lösenord|パスワード|pw(?=：)|暗証番号|密[码碼]|비밀번호|암호)|токен|ключ|секрет|klíč|nøgle|nøkkel|anahtar|トークン|キー|シークレット|cl(?:é|ef)s?(?= |_(?:api|s))|令牌|[密金][钥鑰]|(?<!公開)鍵|토큰|키/gi;
/** The rest of the word and of the sentence up to the first long run of ASCII. */
const WAY =
  /(?:[^\s"':=<>]{0,12}["'\]]{0,2} ?[:=>]+(?=\S))?(?:[^\n\x21-\x7e]|[\x21-\x7e]{1,5}(?![\x21-\x7e])){0,32}["'`]?(?=[\x21-\x7e]{6})/y;
/** What a language hangs on the word: `şifresi`, `lösenordet`. */
const ENDING = /^(?:[^\x20-\x7e]|[a-z](?=\S{0,9} ))*\s*/;
const ASSIGNED = /[:=：＝は>] ?["'`「]?$/;

/** The first long run of ASCII behind a word, when it is a secret. */
function firstRun(text: string, end: number, keyClass: KeyClass): Value | undefined {
  const at = after(WAY, text, end);
  const value = at > 0 && readValue(text, at);
  if (!value) return undefined;
  const secret = text.slice(value.start, value.end);
  const said = text.slice(end, at).replace(ENDING, '');
  if (OTHER.test(said)) return undefined;
  const isSecret = ASSIGNED.test(lookBack(text, at, 4))
    ? isSecretValue(secret, keyClass) || (keyClass === 'password' && /^\d{6,}$/.test(secret))
    : isAnnounced(secret, keyClass, said);
  return isSecret ? value : undefined;
}

function readAnnounced({ text, emit }: Scan, word: string, end: number, keyClass: KeyClass): void {
  const isSentence = text.slice(end, end + LONGEST_ENDING).includes(' ');
  const value =
    firstRun(text, end, keyClass) ?? (isSentence ? readSentence(text, skipBlanks(text, end), keyClass) : undefined);
  if (value) emit(value.start, value.end, kindOf[keyClass], word);
}

/** Looks in the parts of a text that are no ASCII, in order, for keys in other scripts and in letters that ASCII has not. */
export function foreignScan(scan: Scan): (from: number, to: number) => void {
  let readUntil = 0;
  return (from, to) => {
    const first = Math.max(readUntil, from - LONGEST_WORD);
    for (const { 0: word, 1: password, index } of scan.text.slice(first, to + LONGEST_WORD).matchAll(WORD)) {
      readUntil = first + index + word.length;
      readAnnounced(scan, word, readUntil, password === undefined ? 'secret' : 'password');
    }
  };
}
