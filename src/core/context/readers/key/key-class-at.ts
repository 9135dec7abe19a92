import type { Span } from '../../../span.ts';
import { classifyKey, classifyPair, type KeyClass } from '../../keys/classify-key.ts';
import { beginsLine } from '../../values/locate.ts';
import type { Separator } from '../../values/separator.ts';
import { after } from '../../sticky.ts';

/** Of the weak ones, those that announce a value in a sentence. */
const ANNOUNCING = /(?:key|access|private|auth|credentials|jwt|clave|chiave|chave|sleutel|schlüssel|klucz|nyckeln?)$/i;

/** Whether nothing but a blank may stand between a key and its value. `Pass` is what one does with an option, too. */
const announces = (text: string, { start, end }: Span, name: string, own: KeyClass | undefined): boolean =>
  own === 'password'
    ? !/(?:^|[^a-z])pass$|P(?:ass|ASS)$/.test(name) ||
      beginsLine(text, start) ||
      /(?:guest|wi-?fi|,) $/i.test(text.slice(Math.max(0, start - 6), start)) ||
      /^ (?:is |was |["'])/.test(text.slice(end, end + 5))
    : own === 'secret' || ANNOUNCING.test(name);

const KEY = /^(?:key|clave|chiave|chave|schl(?:ü|ue)ssel)$/i;
/** What came of a test, unless a login stands before it. */
const PASSED = /^PASS:/;
const AFTER_LOGIN = /\b(?:user(?: ?name)?|login|host(?:name)?|account|server)["']?\s?[:=][\s\S]{0,60}$/i;

/** What a key says alone. */
export const ownClass = (text: string, { start, end }: Span): KeyClass | undefined =>
  PASSED.test(text.slice(start, end + 1)) && !AFTER_LOGIN.test(text.slice(Math.max(0, start - 100), start))
    ? undefined
    : classifyKey(text.slice(start, end));

/** `SSID Lobby, key …` */
const AFTER_NETWORK = /(?:ssid|wi-?fi|wlan)[^\n]{1,40}$/i;
const ARN = /(?<=arn:[\w:-]{0,80})/y;

/**
 * What a key, which alone says `own`, says where it stands, together with the word before it, if there is one: `API key`,
 * `public key`.
 */
export function keyClassAt(
  text: string,
  { start, end }: Span,
  own: KeyClass | undefined,
  before: number,
  form?: Separator['form'],
): KeyClass | undefined {
  const name = text.slice(start, end);
  // The attribute of a script element; OAuth's and Digest's stand in JSON or in a header.
  if (name === 'nonce' && text.charAt(end) === '=') return undefined;
  // The end of a path in a list of files: `/etc/pam.d/passwd 9a00…`.
  if (form === 'blank' && (text.charAt(start - 1) === '/' || !announces(text, { start, end }, name, own)))
    return undefined;
  if (own === undefined && form !== 'assign') return undefined;
  if (after(ARN, text, start) > 0) return undefined;
  // A shared secret is chosen by people.
  if (own === 'secret' && /^(?:pre-?)?shared /i.test(text.slice(before, start))) return 'password';
  if (own === 'password' || own === 'secret') return own;
  if (KEY.test(name) && AFTER_NETWORK.test(text.slice(Math.max(0, start - 50), start))) return 'password';
  return before < start ? classifyPair(text.slice(before, end), own) : own;
}
