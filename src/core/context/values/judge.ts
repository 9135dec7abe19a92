import { entropy } from '../../filters/entropy.ts';
import { isKnownShape } from '../../filters/known-shapes.ts';
import { bothCasesAndDigit } from '../../filters/letters.ts';
import { isMasked } from '../../filters/masked.ts';
import { isPlaceholder } from '../../filters/placeholders.ts';
import { isReference } from '../../filters/references.ts';
import { isUuid } from '../../filters/uuid.ts';
import { wordiness } from '../../filters/wordiness.ts';
import { decodeBase64 } from './base64.ts';
import type { KeyClass } from '../keys/classify-key.ts';

/** How sure the place makes us that what stands there is a secret; the value has to make up for what is missing. */
export type Bar = KeyClass | 'bare';

const LEAST: Readonly<Record<Bar, number>> = { password: 6, secret: 8, weak: 16, bare: 16 };
const MOST_WORDY: Readonly<Record<Bar, number>> = { password: 0.2, secret: 0.3, weak: -0.5, bare: -0.8 };

/** A long value is judged by its beginning: the cost of a look has a limit. */
const LONGEST_JUDGED = 256;

/** Escapes that stand for one character, and would look like noise. */
const unescape = (value: string): string =>
  /[\\%]/.test(value)
    ? value.replace(/\\u00([2-7][\da-f])|%([2-7][\da-f])/gi, (_, u, p) =>
        String.fromCharCode(parseInt(String(u ?? p), 16)),
      )
    : value;

/** `changeme` or a vendor's example in base64, as in Kubernetes' documentation. */
function isCodedPlaceholder(value: string): boolean {
  const text = decodeBase64(value);
  return text !== undefined && !/\s/.test(text) && isPlaceholder(text);
}

/** Letters that no token is made of. */
const MOST_FOREIGN = 2;
const LEAST_ENTROPY = 2.6;
const LONGEST_CHOSEN = 32;

/** What people put between the letters and digits of a password, and nobody between those of a name; a type of GraphQL ends so too. */
const isSigned = (value: string): boolean => /\w[!#$&*@^~]\w|[a-z][A-Z]\w*(?<!String|Input|Type|ID)[!#$*?]/.test(value);

/** A password is chosen by people: letters with digits or signs, or letters that make no word. */
const isChosen = (value: string, words: number): boolean =>
  (/\d/.test(value) && /\D/.test(value)) || words < MOST_WORDY.password || isSigned(value);

/** A shared secret is chosen by people, too. */
const isChosenSecret = (value: string): boolean =>
  value.length <= LONGEST_CHOSEN &&
  (isSigned(value)
    ? /\d.?\d|[A-Z].*\d|\d.*[A-Z]/.test(value)
    : bothCasesAndDigit(value) && /\d\d$|[^A-Za-z\d.:/]|[a-z]{3}\d[a-z]{3}/.test(value));

/** The letters of hexadecimal numbers are too few to tell `abcdef` from a word. */
const isHexKey = (value: string): boolean => /^[\da-f]{24,}$/i.test(value) && /\d/.test(value) && /[a-f]/i.test(value);
const RANDOM = -2;

/** Names of types and members, as `KeyObject`, `Ed448PublicKey`, `ArrowToken$1`, `Keyword.Pseudo`. */
const isTypeName = (value: string): boolean =>
  /^(?:(?:[A-Z]{1,4}[a-z]{2,}\d{0,4}){1,4}(?<!\d)[A-Z]{0,3}(?:\$\d)?|[A-Z][a-z]{2,}\.[A-Z][a-z]{2,})$/.test(value);

const isWordWithNumber = (value: string): boolean => /^[A-Z]+[-_.]?\d{1,20}$/i.test(value);

/** As a router's maker prints it. */
const isPrintedKey = (value: string): boolean => /^(?!(\d+)\1)\d{16,24}$/.test(value);

function judge(raw: string, bar: Bar): boolean {
  const value = unescape(raw);
  const words = isHexKey(value) ? RANDOM : wordiness(value);
  if (bar === 'password' && isPrintedKey(value)) return true;
  // What is cheap and turns most away comes first.
  if (bar === 'password') {
    if (!isChosen(value, words)) return false;
  } else if (words >= MOST_WORDY[bar] && !isUuid(value) && !(bar === 'secret' && isChosenSecret(value))) return false;
  if (isPlaceholder(value) || isMasked(value) || isReference(value) || isKnownShape(value)) return false;
  if (/\s/.test(value) || (value.match(/[^\x21-\x7e]/g)?.length ?? 0) > MOST_FOREIGN) return false;
  if (isCodedPlaceholder(value)) return false;
  if (bar === 'password') return true;
  if (isUuid(value)) return bar === 'secret';
  if (bar === 'secret')
    return !isTypeName(value) && !(isWordWithNumber(value) && value.length < 16 && words > MOST_WORDY.weak);
  return /\d/.test(value) && /[A-Z]/i.test(value) && !isWordWithNumber(value) && entropy(value) > LEAST_ENTROPY;
}

/** What was judged last: a text that repeats a value has it judged again and again. */
let known = '';
let knownBar: Bar | undefined;
let isKnownSecret = false;

/** Whether what stands in a secret's place is one. */
export function isSecretValue(value: string, bar: Bar): boolean {
  if (value.length < LEAST[bar]) return false;
  const raw = value.length > LONGEST_JUDGED ? value.slice(0, LONGEST_JUDGED) : value;
  if (raw !== known || bar !== knownBar) {
    isKnownSecret = judge(raw, bar);
    known = raw;
    knownBar = bar;
  }
  return isKnownSecret;
}
