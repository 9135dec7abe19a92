import { isUuid } from '../../../filters/uuid.ts';
import { wordiness } from '../../../filters/wordiness.ts';
import { isBasicPair } from '../../values/base64.ts';
import type { KeyClass } from '../../keys/classify-key.ts';
import { isSecretValue } from '../../values/judge.ts';
import { keyClassAt, ownClass } from './key-class-at.ts';
import { KEY_NEEDLES } from '../../keys/key-words.ts';
import { readKey, wordBefore } from './key.ts';
import { kindOf } from '../../keys/kinds.ts';
import { readList } from './list.ts';
import { beginsLine, locateValue } from '../../values/locate.ts';
import { readPair } from './pair.ts';
import { type Key, LONG_SECRET, type Reader, type Scan } from '../../scan.ts';
import { looksLikePassword, NOISE } from '../../values/password.ts';
import { dashBehind, readGlued, readSentence } from '../../values/sentence.ts';
import { readSeparator } from '../../values/separator.ts';
import type { Separator } from '../../values/separator.ts';
import { isHead } from '../cell.ts';
import { readValue, type Value } from '../../values/value.ts';
import { isNewline } from '../../chars.ts';
import { after, isOneOf } from '../../sticky.ts';

const OPEN_LIST = 91;
const OPEN_CALL = 40;
/** A function, or one of a module. */
const CALLED = /^[a-z_]\w*(?:\.\w+)*$/;
/** Words in a list are neighbours: `'ftp_pwd', 'utf8_decode'`; but noise is what the word before it announces. */
const IN_LIST = /(?<=["'],\s{0,40}["'])/y;

/** Whether a blank is all that holds key and value apart: in one line of a configuration or a protocol, or before quotes in code and SQL. */
const isDirective = (text: string, key: Key, { quoted, start, end }: Value): boolean =>
  // Behind a quote that ends a string, a list or an object goes on: `["MDP ",-10]`.
  (quoted && /\w[A-Z]/.test(key.name) && !/[,:\])}]/.test(text.charAt(start))) ||
  (/^["';]{0,2}(?:$|[\r\n])/.test(text.slice(end, end + 3)) &&
    !text.slice(key.end, start).includes('\n') &&
    beginsLine(text, key.start)) ||
  // One of many in a line.
  (text.charAt(end) === ';' && /[;{] ?$/.test(text.slice(key.start - 2, key.start)));

/** How a password may end behind its number; in prose a sentence ends so, and in Swift a type. */
const SIGNS = /(?<=\d)[!?]{1,3}\B/y;

/** Whether the value was taken for a secret. */
function judge(scan: Scan, key: Key, keyClass: KeyClass, form: Separator['form'], value: Value): boolean {
  const { text } = scan;
  const secret = text.slice(value.start, value.end);
  const { name } = key;
  if (keyClass !== 'password' && isBasicPair(secret)) {
    scan.emit(value.start, value.end, 'basic-auth', name);
    return true;
  }
  // Below `password=<your-password>` the next setting stands, and no text of an element.
  const isBelow = isNewline(text.charCodeAt(value.start - 1)) && !/^\s*</.test(text.slice(value.end, value.end + 40));
  if ((keyClass === 'weak' || form === 'blank' || isBelow) && PAIR.test(secret)) return false;
  if (text.charCodeAt(value.end) === OPEN_CALL && CALLED.test(secret)) return false;
  const isListed =
    form === 'call' &&
    after(IN_LIST, text, key.start) >= 0 &&
    !(looksLikePassword(secret) && wordiness(secret) < NOISE);
  const isNamed =
    (!isListed && (form !== 'blank' || (keyClass !== 'weak' && isDirective(text, key, value)))) ||
    (keyClass === 'secret' && isUuid(secret));
  const isLicence = isUuid(secret) && /licen[cs]e.?key$|x-auth$/i.test(text.slice(Math.max(0, key.start - 8), key.end));
  if (!isLicence && !isSecretValue(secret, isNamed ? keyClass : 'bare')) return false;
  const end = keyClass === 'password' && form !== 'blank' ? after(SIGNS, text, value.end) : -1;
  scan.emit(value.start, Math.max(value.end, end), kindOf[keyClass], name);
  if (secret.length >= LONG_SECRET) scan.keyUntil = value.end;
  return true;
}

/** `Passwords: admin = …, guest = …`, `Username/password: anna / …`; what a resource of AWS is called begins so, too. */
const NAMED = /[, "']{0,3}(?!arn:)[\w.@+-]{2,40}["' ]{0,2}[=:/→-] ?/y;

/** The values behind the names that a key in the plural, or one of a pair, leads to. */
function readNamed({ text, emit }: Scan, from: number): boolean {
  let until = 0;
  for (let at = from; (at = after(NAMED, text, at)) > 0; at = until) {
    const value = readValue(text, at);
    if (!value || !looksLikePassword(text.slice(value.start, value.end))) break;
    until = value.end;
    emit(value.start, until, 'password');
  }
  return until > 0;
}

/** Reads what one key says. True when it led to a secret. */
function readOne(scan: Scan, key: Key, keyClass: KeyClass, separator: Separator, isPair: boolean): boolean {
  const { text } = scan;
  const { form, valueAt } = separator;
  if (form === 'assign' && text.charCodeAt(valueAt) === OPEN_LIST) {
    return readList(text, valueAt).filter((item) => judge(scan, key, keyClass, form, item)).length > 0;
  }
  const value = locateValue(text, separator, !isPair && beginsLine(text, key.start));
  if (value && judge(scan, key, keyClass, form, value)) return true;
  if (form === 'assign' && keyClass === 'password' && readNamed(scan, valueAt)) return true;
  const { name } = key;
  // In Spanish one word says key and password.
  const told = /^ (?:d[ei] )?API\b/.test(text.slice(key.end, key.end + 8))
    ? 'secret'
    : /^clave$/i.test(name)
      ? 'password'
      : keyClass;
  if (
    value &&
    told !== keyClass &&
    looksLikePassword(text.slice(value.start, value.end)) &&
    judge(scan, key, told, form, value)
  )
    return true;
  const inSentence = form === 'blank' ? readSentence(text, valueAt, told) : undefined;
  if (inSentence) scan.emit(inSentence.start, inSentence.end, kindOf[told], name);
  return inSentence !== undefined;
}

/** A cookie's value is `name=value`, and has a reader of its own; behind `wrong password` a log goes on with another field. */
const PAIR = /^[\w.%:+/-]{1,40}=(?!=|$)/;

function read(scan: Scan, at: number, end: number): void {
  if (at < scan.keyUntil) return;
  const { text } = scan;
  const key = readKey(text, at, end);
  scan.keyUntil = key ? key.end : end;
  if (!key) return;
  const own = ownClass(text, key);
  const before = wordBefore(text, key.start);
  // Most keys say nothing, and nothing hangs on them.
  const dash = dashBehind(text, end, key.end);
  if (!own && before === key.start && dash < 0) return;
  const pair = readPair(text, key);
  const separator = pair ?? readSeparator(text, key.start, key.end);
  const { late } = scan;
  const keyClass = (separator ?? late) && keyClassAt(text, key, own, before, separator?.form);
  if (separator && keyClass && readOne(scan, key, keyClass, separator, pair !== undefined)) return;
  if (late && keyClass && key.start >= scan.tableUntil) {
    const isHeadOfColumn = isHead(text.slice(Math.max(0, key.start - 8), key.end + 4), keyClass);
    if (isHeadOfColumn) scan.tableUntil = late.readTable(scan, key);
  }
  // What a path ends in may name a value all the same.
  const named = keyClass ?? (before < key.start ? undefined : own);
  const valueAt = named && late?.followKey(scan, key, named);
  if (named && valueAt) {
    const form = isOneOf('>', text, valueAt - 1) ? 'element' : 'assign';
    readOne(scan, key, named, { valueAt, form }, true);
  }
  const glued = separator || dash < 0 ? undefined : readGlued(text, at, end + dash + 1);
  if (glued) scan.emit(glued.start, glued.end, 'possible-secret');
}

/** A key, what holds it apart from its value, and the value. */
export const keyReader: Reader = { words: KEY_NEEDLES, read };
