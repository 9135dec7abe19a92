import { lookBack } from '../../chars.ts';
import { classifyKey, classifyPair, type KeyClass } from '../../keys/classify-key.ts';
import type { Key } from '../../scan.ts';
import { beginsLine } from '../../values/locate.ts';
import type { Separator } from '../../values/separator.ts';
import { looksLikePassword, NOISE } from '../../values/password.ts';
import { wordiness } from '../../../filters/wordiness.ts';
import { after, isOneOf, matchAt } from '../../sticky.ts';

/** Of the weak ones, those that announce a value in a sentence. */
const ANNOUNCING = /(?:key|access|private|auth|credentials|jwt|clave|chiave|chave|sleutel|schlüssel|klucz|nyckeln?)$/i;

/** Whether nothing but a blank may stand between a key and its value. `Pass` is what one does with an option, too. */
const announces = (text: string, { start, end, name }: Key, own: KeyClass | undefined): boolean =>
  own === 'password'
    ? !/(?:^|[^a-z])pass$|P(?:ass|ASS)$/.test(name) ||
      beginsLine(text, start) ||
      /(?:guest|wi-?fi|,) $/i.test(lookBack(text, start, 6)) ||
      /^ (?:is |was |["'])/.test(text.slice(end, end + 5))
    : own === 'secret' || ANNOUNCING.test(name);

const KEY = /^(?:key|clave|chiave|chave|schl(?:ü|ue)ssel)$/i;
const LOGIN =
  /(?:\b|_)(?:user(?: ?name)?|benutzer\w{0,5}|usuario|utente|utilisateur|gebruiker\w{0,4}|login|host(?:name)?|account|server|e?mail|ssid|ip)["']?\s?[:=][\s\S]{0,60}$/i;
const RESULT = /^\s*(?:PASS|X?FAIL|SKIP|ERROR): /m;
const FIRST_WORD = /:\s{0,9}([^\s,;]{1,64})/y;

/** `PASS: …` is what came of a test, unless a login stands before it, or it stands alone before noise or signs. */
function isResult(text: string, { start, end, name }: Key): boolean {
  if (name !== 'PASS' || text.charAt(end) !== ':') return false;
  const before = lookBack(text, start, 100);
  if (LOGIN.test(before)) return false;
  const word = matchAt(FIRST_WORD, text, end)?.[1] ?? '';
  const isPassword = looksLikePassword(word) && (/[!#$&*@^~]/.test(word) || wordiness(word) < NOISE);
  return !isPassword || RESULT.test(before) || RESULT.test(text.slice(end + 1, end + 200));
}

/** In Portuguese, Spanish and Italian a dinner may be secret, too. */
const IS_FEMALE = /^se[cg]reta$/i;
const OPENS = /(?:firma|assinatura|c(?:ha|la)ve|chiave) $/i;

/** What a key says alone. */
export const ownClass = (text: string, key: Key): KeyClass | undefined =>
  isResult(text, key) ? undefined : classifyKey(key.name);

/** `SSID Lobby, key …` */
const AFTER_NETWORK = /(?:ssid|wi-?fi|wlan)[^\n]{1,40}$/i;
const IN_PATH = /(?<=\/[\w.-]{1,60}\/)/y;
const LONGEST_ARN = 84;
const ARN = /arn:[\w:-]{0,80}$/;

/**
 * What a key, which alone says `own`, says where it stands, together with the word before it, if there is one: `API key`,
 * `public key`.
 */
export function keyClassAt(
  text: string,
  key: Key,
  own: KeyClass | undefined,
  before: number,
  form?: Separator['form'],
): KeyClass | undefined {
  const { start, end, name } = key;
  // What a server or a page says once opens nothing, unless somebody logs in with it.
  if (/^(?!.*(?:auth|log|token)).*nonce$/i.test(name)) return undefined;
  if (IS_FEMALE.test(name) && !OPENS.test(lookBack(text, start, 11))) return undefined;
  // The end of a path in a list of files: `/etc/pam.d/passwd 9a00…`; but `user/password …`.
  if (own === undefined && form !== 'assign') return undefined;
  const isInPath = isOneOf('/', text, start - 1) && after(IN_PATH, text, start) >= 0;
  if (form === 'blank' && (isInPath || !announces(text, key, own))) return undefined;
  if (isOneOf(':-_', text, start - 1) && ARN.test(lookBack(text, start, LONGEST_ARN))) return undefined;
  // A shared secret is chosen by people.
  if (own === 'secret' && /^(?:pre-?)?shared /i.test(text.slice(before, start))) return 'password';
  if (own === 'password' || own === 'secret') return own;
  if (KEY.test(name) && AFTER_NETWORK.test(lookBack(text, start, 50))) return 'password';
  return before < start ? classifyPair(text.slice(before, end), own) : own;
}
