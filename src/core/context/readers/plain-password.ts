import { isNoPassword } from '../../filters/no-password.ts';
import type { Span } from '../../span.ts';
import type { KeyClass } from '../keys/classify-key.ts';
import type { Key, Scan } from '../scan.ts';
import { isOneOf, matchAt } from '../sticky.ts';

/** Two words and a number, with a dot as in a path of names, where a sentence ends: the number is no type's, as in `utils.Base64`. */
const DOTTED =
  /:?(?: (?:ist?|wa[rs]|e[rs]?t?|era|[éè]|är|je))? ["']?(\p{L}{3,16}\.\p{L}{3,16}\d\d(?<!16|32|64))(?=[.)"']*(?:\s|$))/uy;

/**
 * What holds a name and its value apart, in SQL a blank, too; and the value: in quotes, or without them up to the end of a
 * setting, or up to the next. A run that is too long for one is passed over at once.
 */
const VALUE =
  /\\{0,7}["'`]?\]?[ \t]{0,20}(?:=>|:?=|:|(?= )(?<=--[\w-]{1,40})|(?= {1,9}")(?<=#define (?:AP|STA|WIFI)_\w{1,20})|(?= \\{0,7}["'])(?<=\sPASSWORD))[ \t]{0,20}(?:(\\{0,7}["'`])((?:\\[$:=#!]|[^"'`\\\n]){6,64})\1|(?![^\s"'#&,/;\\}-]{65})((?:\\[:=#!]|&(?:amp;|(?!#|(?:amp|quot|apos|nbsp|[lg]t);))(?![\w.%[\]-]{1,60}=)|[^\s"'`\\,;&(){}[\]<>]){6,64})(?=[ \t]*(?:[\r\n,;#&}"']|-->|\/>|$)|[ \t]+(?:--? ?\w|[*/]\/|[\w.-]{1,40}=)))/y;
/** The text of an element; `<label for="password">` is none that a password names. */
const CONTENT = /(?<=[<:][^\s<>=]{1,80}?)[^<>\n]{0,80}>([^<>\n]{6,64})<\//y;
const LONGEST_TAG = 81;
/** A setting that is in quotes as a whole: `Environment="DB_PASS=…"`. */
const IN_QUOTES = /(?<=(["'])[\w.-]{1,80})=([^"'`\\\n]{6,64})\1/y;

/** Whose password it is, or where: `user=svc`, `"host": "db03"`, `ALTER ROLE backup`. What translators write begins with a capital, and networks do. */
const LOGIN =
  /(?:user|usr|uid|benutzer|gebruiker|utilisateur|usu[aá]rio|utente|uživatel|użytkownik|login|e?mail|role|account|host|server|addr\w{0,4}|database|dn)(?:[_.-]?(?:name|id))?\\{0,7}["'`]?\]?[ \t]{0,9}(?:=>|:?=|[:>]|(?<=--\w{1,9}|role|user|login)(?= ))[ \t]{0,9}\\{0,7}["'`]?(?=([\w@\\.-]{1,60})(?:[\s"'`,;&<:)]|$))|(?:ssid|access-points)\d?\\{0,7}["'`]?\]?[ \t]{0,9}[:=>]/gi;
const IS_LOGIN = /^[a-z\d]|[@\\\d]/;
const FAR_BEFORE = 240;
const FAR_BEHIND = 160;

/** Names that stand in a configuration, and in no translation. */
const MACHINES_OWN =
  /^(?!FORGOT|RESET|ENTER|NEW|OLD|CONFIRM|REPEAT|CHANGE|WRONG|INVALID|SHOW|HIDE|(?:PASS(?:WORT|WORD)?|KENNWORT|SECRET|TOKEN)$)[A-Z\d_]{5,}$|^[a-z\d]+(?:[._][a-z\d]+){2,}$|^wpa(?:\d?-|_passphrase$)|^(?:\w+_)?psk$/;
export const ENDS_SO =
  /(?:pass(?:w(?:or)?d|wort)?|pwd?|psk|authtok|secret|phrase|shared-key|kennwort|wachtwoord|heslo|hasło|senha|contraseña|schlüssel)\d?$/i;

/** `settings.db`, `getPassword`; one word of a sentence, and a type: `NodeJS.ArrayBufferView`. */
const CODE = /^[a-z_]\w*(?:\.[a-z_]\w*)+$|^[a-z]+(?:[A-Z][a-z]+)+$/;
const CAPITAL = /^\p{Lu}\p{Ll}+[^\p{L}\d]?$|^(?:\p{Lu}\w+\.)+(?:\p{Lu}\p{Ll}+){2,}$/u;
const LETTERS = /\p{L}{2}/u;
/** No sentence: what a machine drew, or a person made up, may hold a blank. */
export const DRAWN = /^(?=.*[a-z][A-Z])(?=.*(?:\d[A-Za-z]|[A-Za-z]\d))(?!.*[a-z]{4})\S{2,16}(?: \S{2,16}){1,5}$/;
/** Where one is told, and that there is none: `ask at the reception`, `captive-portal`. */
const HOW = /^(?:ask|see|printed|open|captive)\b/i;

/** Where the last name for a login begins that was seen before a key, and the next. */
interface Logins {
  last: number;
  next: number;
}
const seen = new WeakMap<Scan, Logins>();

/** Whether a name for a login stands near. Keys come in order: the text is gone through once. */
function isByLogin(scan: Scan, { start, end }: Span): boolean {
  let logins = seen.get(scan);
  if (!logins || start < logins.last) seen.set(scan, (logins = { last: -Infinity, next: -1 }));
  let at = logins.next;
  while (logins.next < start) {
    LOGIN.lastIndex = Math.max(at + 1, start - FAR_BEFORE);
    const login = LOGIN.exec(scan.text);
    at = login ? login.index : Infinity;
    if (login?.[1] !== undefined && !IS_LOGIN.test(login[1])) continue;
    if (logins.next >= 0) logins.last = logins.next;
    logins.next = at;
  }
  return start - logins.last < FAR_BEFORE || logins.next - end < FAR_BEHIND;
}

/**
 * Proposes a password that is made of words, which is told by where it stands: in a setting of a machine, or beside a login.
 * Elsewhere a word behind `password:` is a label, a type or a message.
 */
export function readPlainPassword(scan: Scan, key: Key, keyClass: KeyClass): void {
  const { text } = scan;
  const { name, end } = key;
  const dotted = keyClass === 'password' && isOneOf(': ', text, end) ? matchAt(DOTTED, text, end)?.[1] : undefined;
  if (dotted !== undefined) {
    const start = text.indexOf(dotted, end);
    scan.emit(start, start + dotted.length, 'password', name);
    return;
  }
  if (!ENDS_SO.test(name)) return;
  const match =
    (isOneOf('=', text, end) ? matchAt(IN_QUOTES, text, end) : null) ??
    matchAt(VALUE, text, end) ??
    (text.slice(end, end + LONGEST_TAG).includes('>') ? matchAt(CONTENT, text, end) : null);
  if (!match) return;
  const [all, , quoted] = match;
  const value = quoted ?? match.at(-1) ?? '';
  const isSetting = MACHINES_OWN.test(name) && !CAPITAL.test(value);
  // A secret that is words alone is a sentence's.
  if (keyClass === 'secret' && !/^(?=.*\d)\S+$/.test(value)) return;
  if (!LETTERS.test(value) || HOW.test(value) || isNoPassword(value)) return;
  // `password=x` in a line of its own is no code.
  const isLine = text.startsWith('=' + value, end) && !/[,)]/.test(text.charAt(match.index + all.length));
  if (!quoted && !isSetting && !isLine && CODE.test(value)) return;
  if (!isSetting && !(quoted && DRAWN.test(value)) && !isByLogin(scan, key)) return;
  const start = match.index + all.lastIndexOf(value);
  scan.emit(start, start + value.length, 'password', name);
}
