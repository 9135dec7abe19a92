import { lookBack } from '../chars.ts';
import { isUuid } from '../../filters/uuid.ts';
import { wordiness } from '../../filters/wordiness.ts';
import type { KeyClass } from '../keys/classify-key.ts';
import { isSecretValue } from './judge.ts';
import { fitsBesideKey, looksLikePassword, mayBePassword, NOISE } from './password.ts';
import type { Value } from './value.ts';
import { readValue, SIGN, walk } from './value.ts';
import { after } from '../sticky.ts';

/**
 * A word of the sentence between a key and its value: `the HMAC key of the terminal is …`, `the password of cashier2 is …`,
 * `the password for anna@hotel.example: …`.
 */
const WORD =
  /["„“]?(?:(?:[a-z]{1,16}_)?[A-Za-z\u00c0-\u1fff\u2c00-\uffff'-]{1,20}\d{0,4}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,20}){1,4})[)"“”]?(?: ?[:=]|,)?[ \t]{1,9}\(?/y;
/** What ends in a number, in the same way. */
const NUMBERED = /(?<=\d[)"“”]?(?: ?[:=]|,)?[ \t]{1,9}\(?)/y;
const MOST_WORDS = 12;
/** Each of them is judged; a sentence has fewer, and hostile text has them behind a key at every word. */
const MOST_NUMBERED = 5;
const LEAST = 6;
const LEAST_IN_SENTENCE = 16;
const DIGEST = /^[\da-f]+$/;

/** A password may be short where the sentence says that it comes: `the password of the test user is …`. */
const IS =
  /(?<=(?:(?<!\S)(?:is|was|were|(?<!not )be|era|était|bylo|było|ist|war|waren|lautet|hei(?:ß|ss)t|müsste|sollte|c?.?est|es|je|to|brzmi|as|är|er|cipher|simple|ascii-text|-v|in|en|auf|zu|p[ao]r|para|na(?:ar)?|[aàèé])|[:=])[ \t]+(?:(?:now|still|just|currently|jetzt|noch|aktuell|übrigens|nu|ora|invece|ahora|maintenant)[ \t]+){0,2})/iy;
/** Behind `access token for client:` comes a name. */
const COLON = /(?<!client|subject|user)[:=][ \t]+$/;
/** `token validated kid=…`: a field of its own. */
const FIELD = /^(?:[a-z_]{1,16}|[a-z]+Id)=\w/;
/** What the colon leads to is said of another thing: `token error: …`, `token error: ETag: …`, `the key works, but the log: …`. */
const ASIDE = /(?:error|fehler|erreur|fout|chyba|błąd|[:,] .*):[ \t]+$/i;
/** A sentence goes on behind its value. */
const GOES_ON = /^["'`)]? [a-z]/;
const LONGEST_NAME = 24;
/** Nobody names a thing so: behind a few words it is what they lead to. */
const SIGNED = /\w[!#$&*@^~]\w|\d[#$*]$/;
/** What is told is the number of something, or another field: `hasło wygasło, numer zgłoszenia to …`, `パスワードは変更済み、SSIDは…`. */
export const OTHER = /(?:(?:numer|číslo|номер|番号)[^,.;\d]{0,20}|(?:id|ip|mac|url) ?[はが是：] ?)$/i;
const NETWORK = /wi-?fi|wlan/i;

/**
 * Whether a word is the value that a key and what was said since announce, if it was not said of another thing.
 * @param isLast whether its sentence ends behind it: `the token of the terminal …`, but not `the token for booking … is rejected`
 */
export function isAnnounced(word: string, keyClass: KeyClass, said: string, isLast = true): boolean {
  if (word.length < LEAST || (keyClass !== 'password' && ASIDE.test(said))) return false;
  // From the end back: it is tried at one place only.
  const isSaid = after(IS, said, said.length) >= 0;
  if (!isSaid && word.includes('=') && FIELD.test(word)) return false;
  if (
    (keyClass === 'password' || NETWORK.test(said)) &&
    (isSaid
      ? mayBePassword(word)
      : /^$|\($|(?:fi|lan) $/i.test(said)
        ? fitsBesideKey(word)
        : said.length < LONGEST_NAME &&
          looksLikePassword(word) &&
          (SIGNED.test(word) || (word.length > 9 && wordiness(word) < NOISE)))
  )
    return true;
  if ((isSaid || said.length < 2) && keyClass === 'secret' && looksLikePassword(word) && wordiness(word) < NOISE)
    return true;
  // `clave de API: …`
  if (said.length < LONGEST_NAME && COLON.test(said) && isSecretValue(word, keyClass)) return true;
  // Digests in small letters are talked about too often.
  const isSaidSecret = keyClass === 'secret' && isSaid && (COLON.test(said) || !/:\s+$/.test(said));
  if (isSaidSecret && (isUuid(word) || isSecretValue(word, 'weak'))) return true;
  if (word.length < LEAST_IN_SENTENCE || (keyClass !== 'secret' && DIGEST.test(word))) return false;
  return (isSaid || (isLast ? !/[:,]/.test(said) : /^\s*$| {2}$/.test(said))) && isSecretValue(word, 'bare');
}

/** The value that a sentence leads to, some words behind its key. */
export function readSentence(text: string, at: number, keyClass: KeyClass): Value | undefined {
  // What is found holds a digit or a sign, or stands behind a colon. A line may end before either comes.
  if (!(text.charCodeAt(walk(text, at, SIGN, text.length)) > 10)) return undefined;
  // `the password (…)`
  let from = text.charCodeAt(at) === 40 ? at + 1 : at;
  let numbered = 0;
  for (let words = 0; words <= MOST_WORDS; words++) {
    const next = words < MOST_WORDS ? after(WORD, text, from) : -1;
    // A word with a number may be what is looked for.
    if (next < 0 || after(NUMBERED, text, next) > 0) {
      numbered++;
      const value = readValue(text, from);
      if (!value) return undefined;
      const said = text.slice(at, from);
      const isLast = !GOES_ON.test(text.slice(value.end, value.end + 4));
      if (isAnnounced(text.slice(value.start, value.end), keyClass, said, isLast) && !OTHER.test(said)) return value;
    }
    if (next < 0 || numbered >= MOST_NUMBERED) return undefined;
    from = next;
  }
  return undefined;
}

const LEAST_GLUED = 32;
/** What WS-Security and others call their elements. */
const IS_ID = /\bid=["'][\w:-]{0,40}$/i;

/** How far behind its word that ends at `end` a further word hangs on a key; -1 where none does. */
export const dashBehind = (text: string, end: number, keyEnd: number): number =>
  keyEnd - end > 3 ? text.slice(end, keyEnd).search(/[-.](?=[\dA-Z]{3})/i) : -1;

/** A value that hangs on its key, whose word stands at `at`, like a further word: `vendor-secret-5f4dcc3b…`. */
export function readGlued(text: string, at: number, from: number): Value | undefined {
  const value = readValue(text, from);
  if (!value || value.end - value.start < LEAST_GLUED || /[/?]/.test(text.slice(value.start, value.end)))
    return undefined;
  if (IS_ID.test(lookBack(text, at, 60))) return undefined;
  return isSecretValue(text.slice(value.start, value.end), 'bare') ? value : undefined;
}
