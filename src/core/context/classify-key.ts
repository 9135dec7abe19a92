import { PASSWORD_WORDS, SECRET_WORDS, VETO_ANY, VETO_LAST, WEAK_WORDS } from './key-words.ts';
import { splitKey } from './split-key.ts';

/** How much a key says: `password` and `secret` name one, `weak` may. */
export type KeyClass = 'password' | 'secret' | 'weak';

const password = new Set(PASSWORD_WORDS);
const secret = new Set(SECRET_WORDS);
const weak = new Set(WEAK_WORDS);
const vetoLast = new Set(VETO_LAST);
const vetoAny = new Set(VETO_ANY);

/** Words that make a secret of a `key` that follows them. */
const KEY_MAKERS =
  /^(?:api|app|access|secret|private|client|auth|shared|account|master|signing|encryption|preshared|service|hmac|license)$/;

const endsIn = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => stem.length > 3 && word.endsWith(stem));

/** Undefined when the key names no secret. */
export function classifyKey(key: string): KeyClass | undefined {
  const words = splitKey(key).map((word) => word.replace(/\d+$/, '') || word);
  const last = words.at(-1);
  if (last === undefined || vetoLast.has(last) || words.some((word) => vetoAny.has(word))) return undefined;
  const singular = last.replace(/s$/, '');
  const before = words.at(-2) ?? '';
  if (password.has(last) || endsIn(singular, PASSWORD_WORDS)) return 'password';
  if (secret.has(singular) || endsIn(singular, SECRET_WORDS)) return 'secret';
  if (singular === 'key' && KEY_MAKERS.test(before)) return 'secret';
  if (last === 'id') return before === 'secret' || before === 'session' ? 'weak' : undefined;
  if (words.some((word) => weak.has(word) || secret.has(word) || password.has(word))) return 'weak';
  return undefined;
}
