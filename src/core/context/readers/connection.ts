import { isMasked } from '../../filters/masked.ts';
import { isReference } from '../../filters/references.ts';
import { wordiness } from '../../filters/wordiness.ts';
import { isAlnum, lookBack } from '../chars.ts';
import { isSecretValue } from '../values/judge.ts';
import type { Reader, Scan } from '../scan.ts';
import { looksLikePassword } from '../values/password.ts';
import { after, matchAt } from '../sticky.ts';

/** `user:password@host`, the password possibly with an `@` of its own, no blank and no quote in either. */
const USER_INFO = /([^\s"'<>`/?#:@{}[\]()\\,;]{0,128}):([^\s"'<>`\\]{1,256}?)@(?=[\w.[$/-])(?![^\s"'<>`/?#\\]{1,64}@)/y;
/** `token@host`: the user name is the secret. */
const TOKEN_AS_USER = /([\w.~-]{20,256})(?::x-oauth-basic)?@(?=[\w-]+\.)/y;

const ASKED_FOR = /^(?:pass(?:word|wd)?|pwd|secret|token|your.*|x{3,}|example|user(?:name)?|guest|p|\*(?:.*\*)?)$/i;

function isPassword(value: string): boolean {
  return (
    (value.length > 3 || /\d/.test(value)) &&
    !isMasked(value) &&
    !isReference(value) &&
    !ASKED_FOR.test(value) &&
    !/^\d{1,5}(?:\/|$)/.test(value) &&
    !/[/?#]\S*[/?#]\S*[/?#]/.test(value)
  );
}

function read(scan: Scan, _at: number, end: number): void {
  const { text } = scan;
  // Nearly all addresses have none.
  if (!text.slice(end, end + 390).includes('@')) return;
  const pair = matchAt(USER_INFO, text, end);
  if (pair) {
    const [, user = '', password = ''] = pair;
    const start = end + user.length + 1;
    const isPort = /^\d{2,5}\//.test(password);
    if (!isPort && isPassword(password))
      scan.emit(start, start + password.length, 'connection-password', user || undefined);
    return;
  }
  const token = matchAt(TOKEN_AS_USER, text, end)?.[1];
  if (token && /\d/.test(token) && /[a-z]/i.test(token) && !token.includes('.'))
    scan.emit(end, end + token.length, 'connection-password');
}

const BEFORE_PROTOCOL = /[\w.-]{1,32}:([^\s"'`<>]{4,64})$/;

/** Go's `user:password@tcp(host:3306)/base`. */
function readBeforeProtocol({ text, emit }: Scan, at: number): void {
  const password = BEFORE_PROTOCOL.exec(lookBack(text, at, 80))?.[1];
  if (password !== undefined && isPassword(password)) emit(at - password.length, at, 'connection-password');
}

/** A date and the id of a message are no login. */
const NAMELESS =
  /(?:^|[\s"'=(>])(?!(?:mailto|sips?|[cm]id|acct|xmpp):|\S{0,20}(?:mail|from|to|id|\d{4}-\d\d-\d\d):)[\w.\\-]{1,40}:([^\s:@/"'<>+=]{8,64})$/i;
const HOST = /@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?![\w@])/y;
/** `mailer@example.com:password`, as in maps of mail servers; at the end of a line with a blank or so between them, as people note it. */
const BEHIND_ADDRESS =
  /@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?::|(?!\/\w)[ \t,;|/-]{1,3}(?!\w+=)(?=\S{8,64}(?:[\r\n]|$)))([^\s:@/"'<>\\,;|]{8,64})(?![^\s,;|])/y;
const NOISE = -0.7;
/** `admin:…23@192.168.1.20` without a scheme, as one writes down a camera's. */
const AT_ADDRESS = /\d\d\S*@\d{1,3}\.\d{1,3}\./;

const isNoise = (value: string | undefined): value is string =>
  value !== undefined && wordiness(value) < NOISE && /\d/.test(value) && isPassword(value);

/** Behind a name and a colon. Nearly all are addresses of mail. */
const BEHIND_NAME = /(?<=:[^:\s"'</@]{0,65})/y;

/** `user:password@host` without a scheme, where the password is noise: before an address of mail stands a word, if anything. */
export function readNameless({ text, emit }: Scan): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const behind = isAlnum(text.charCodeAt(at - 1)) ? matchAt(BEHIND_ADDRESS, text, at)?.[1] : undefined;
    if (
      isNoise(behind) &&
      (looksLikePassword(behind) || text.charAt(BEHIND_ADDRESS.lastIndex - behind.length - 1) === ':')
    )
      emit(BEHIND_ADDRESS.lastIndex - behind.length, BEHIND_ADDRESS.lastIndex, 'connection-password');
    if (after(BEHIND_NAME, text, at) < 0 || after(HOST, text, at) < 0) continue;
    const password = NAMELESS.exec(lookBack(text, at, 110))?.[1];
    if (password === undefined) continue;
    const start = at - password.length;
    if (isNoise(password) || (AT_ADDRESS.test(text.slice(start, at + 9)) && isSecretValue(password, 'password')))
      emit(start, at, 'connection-password');
  }
}

/** Addresses with a password: `postgres://user:password@host`, `https://token@host`. */
export const connectionReaders: readonly Reader[] = [
  { words: ['://'], read },
  { words: ['@tcp(', '@unix('], read: readBeforeProtocol },
];
