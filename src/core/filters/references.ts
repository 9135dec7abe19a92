import { bothCasesAndDigit } from './letters.ts';
import { wordiness } from './wordiness.ts';

/** Variables and templates: `$TOKEN`, `${{ secrets.X }}`, `{{token}}`, `%TOKEN%`, `<token>`, `@password`, `!vault`, `ENC[..]`. */
const TEMPLATE =
  /^(?:\$(?!9\$)[\w({[]|%[A-Za-z_]{2,}%?$|@[A-Za-z]|!\w|\/\^|[<{[]|&[a-z]+;|vault:|ssm:|secret:|env[.:])|\$\{|\{\{|<%|%\{|#\{|^%[ds]\W|<[\w -]{1,60}>/;

/** Code that fetches the secret: calls, property access, indexing, operators. */
const CODE =
  /[()]|\[['"\w:-]+\]|^[a-z]+=\d$|^(?:await|new|return|typeof|function|this|self|process|os|env|config|settings|options|params|props|state|req|request|ctx|app|opts|args|input)[.[(? ]|=>|&&|\|\||::|(?<!&\w{2,5});$|\w\?[\w.]+:/;

/** Names of constants, keys and header fields: `ACCESS_TOKEN`, `X-API-KEY`. */
const NAME = /^[A-Z][A-Z\d]*(?:[_-][A-Z\d]+)+$|^(?:[xX]-)?[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)+$/;

const NOISE = -1.2;

/** What a machine drew may begin with any sign, and hold brackets. */
const isDrawn = (value: string): boolean =>
  !/^\$[1-8]/.test(value) &&
  wordiness(value) < NOISE &&
  (value.length > 30 || (value.length > 9 && bothCasesAndDigit(value)));

/**
 * People put a sign before a word with a number, or brackets into it. In code a variable has a shorter number and no sign
 * behind it (`$user24`, `@Param12`), and nothing is written right behind a call.
 */
const SIGNED_WORD =
  /^(?:[$@!][A-Za-z]{4,}\d{2,}[!#$*?]|[$!][A-Za-z]{4,}(?:19|20)\d\d|[A-Z]\w+(?:\(\w+\)|\[\w+\])\w*\d{2}[!#$*?]?)$/;

const PATH = /^[A-Z_$]\w*(?:\.[A-Z_$]\w*)+$/i;

/** People choose `Summer.Rain4`, `summer.rain1984`, and `Summer2026.meadow`, whose last word is too long for a file's. */
const DOTTED_WORDS =
  /^(?:(?=\D*\d)[A-Z][a-z\d]+\.[A-Z][a-z\d_]+|[A-Z][a-z]{3,}20[12]\d\.[a-z]{6,}|[A-Za-z][a-z]{2,}\.[a-z]{3,}(?:19|20)\d\d)$/;

/** `settings.retry_handler`, `org.example.TOKEN`. */
const isPropertyPath = (value: string): boolean =>
  PATH.test(value) && !DOTTED_WORDS.test(value) && wordiness(value) > 0;

/** Refers to a secret, or computes one, instead of being one. */
export const isReference = (value: string): boolean =>
  isPropertyPath(value) ||
  ((TEMPLATE.test(value) || CODE.test(value)) && !isDrawn(value) && !SIGNED_WORD.test(value)) ||
  (NAME.test(value) && !/\d{3}|(?:\d\D*){5}|^(?=.*\d)(?:[A-Z\d]{4,6}-){3}/.test(value));
