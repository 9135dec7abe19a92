import {
  KEY_MAKERS,
  NO_KEY_MAKERS,
  PASSWORD_WORDS,
  SECRET_WORDS,
  VETO_ANY,
  VETO_LAST,
  WEAK_WORDS,
} from './key-words.ts';
import { splitKey } from './split-key.ts';

/** How much a key says: `password` and `secret` name one, `weak` may. */
export type KeyClass = 'password' | 'secret' | 'weak';

const password = new Set(PASSWORD_WORDS);
const secret = new Set(SECRET_WORDS);
const weak = new Set(WEAK_WORDS);
/** `apikey`, `masterkey`; and `erlangcookie`, with which one joins a cluster; WHMCS encrypts with its hash. */
const SECRET_KEY = new RegExp(
  `(?:${KEY_MAKERS.join('|')})(?:key|schl(?:ü|ue)ssel|sleutel)$|erlangcookie|encryptionhash`,
);

/** Identifiers that open what they identify. */
const SECRET_IDS: ReadonlyMap<string, KeyClass> = new Map([
  ['secret', 'secret'],
  ['session', 'weak'],
  ['sess', 'weak'],
]);
/** `keypass`, `dbpwd`; no bypass, compass or trespass. */
const GLUED_PASS = /(?<!by|com|sur|res)(?:pass|pwd?)$/;
/** The key of a Wi-Fi network, and what two sides share, is chosen by people. */
const SHARED =
  /^(?:pre)?shared(?:key|secret)$|(?:wlan|fi|wpa|netzwerk)(?:key|schl(?:ü|ue)ssel|code)$|codewifi$|clavesip$/;
/** The domain of documentation in a key's name: `com.example.api.secret` is no example of one. */
const DOCUMENTED = /(?:com|org|net)\.example\./i;
const LEAST_STEM = 5;

const endsIn = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => stem.length >= LEAST_STEM && word.endsWith(stem));

/** Words of what opens something, or of what something is encrypted with. */
const opens = (word: string): boolean => secret.has(word) || password.has(word) || word === 'encryption';

/** `publickey` in one word, too. */
const isOther = (word: string): boolean => VETO_ANY.has(word.replace(/(?<!site|hot)key$/, ''));

/** What a key says; `veto` when it names something else, whatever its last word says: `public key`. */
type Said = KeyClass | 'veto' | undefined;

function classify(key: string): Said {
  const words = splitKey(key.replace(DOCUMENTED, '')).map((word) => word.replace(/\d+$/, '') || word);
  const last = words.at(-1) ?? '';
  const singular = last.replace(/s$/, '');
  const before = words.at(-2) ?? '';
  if (words.some(isOther)) return 'veto';
  // A primary key is a table's, unless it opens something.
  if (words.includes('primary') && !words.some(opens) && before + singular !== 'accesskey') return 'veto';
  // Who has a password's hash guesses it, or logs in with it where a service takes no other. A `pass` may be a renderer's.
  if (last === 'hash' && before !== 'pass' && password.has(before)) return 'weak';
  if (last === 'id') return SECRET_IDS.get(before);
  if (last === 'sid' && before !== '') return SECRET_IDS.has(before) || before === 'connect' ? 'weak' : undefined;
  if (last === 'value') {
    const named = classify(words.slice(0, -1).join('_'));
    return named === 'weak' ? undefined : named;
  }
  if (SHARED.test(before + singular)) return 'password';
  if (password.has(last) || endsIn(singular, PASSWORD_WORDS) || GLUED_PASS.test(last)) return 'password';
  if (secret.has(singular) || endsIn(singular, SECRET_WORDS)) return 'secret';
  if (singular === 'key' && NO_KEY_MAKERS.has(before)) return 'veto';
  if (SECRET_KEY.test(before + singular)) return 'secret';
  if (weak.has(last) || weak.has(singular)) return 'weak';
  if (VETO_LAST.has(last)) return undefined;
  if (words.some((word) => secret.has(word))) return 'secret';
  // `SENHA_CERTIFICADO`: in many languages what it opens comes behind.
  if (words.some((word) => password.has(word) && word.length > 4)) return 'password';
  if (words.some((word) => weak.has(word) || password.has(word))) return 'weak';
  return endsIn(singular, WEAK_WORDS) || singular.endsWith('key') ? 'weak' : undefined;
}

/** Whether a key says that its value is something else than a secret: `page_token`, `file version`. */
export function namesOther(key: string): boolean {
  const words = splitKey(key);
  return VETO_LAST.has(words.at(-1) ?? '') || words.some(isOther);
}

const known = new Map<string, Said>();
const MOST_KNOWN = 10_000;

/** Keys repeat, so what was said of some thousands is remembered. */
function say(key: string): Said {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const said = classify(key);
  known.set(key, said);
  return said;
}

/** Undefined when the key names no secret. */
export function classifyKey(key: string): KeyClass | undefined {
  const said = say(key);
  return said === 'veto' ? undefined : said;
}

/** What a key says together with the word before it, which may veto what the key says alone. */
export function classifyPair(both: string, own: KeyClass | undefined): KeyClass | undefined {
  const said = say(both);
  return said === 'veto' ? undefined : (said ?? own);
}
