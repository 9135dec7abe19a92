import { classifyKey, namesOther } from './classify-key.ts';
import type { Reader, Scan } from './scan.ts';

const KEY = String.raw`(?:key|token|secret|cl[eé]|chiave|clave|chave|sleutel|schl(?:ü|ue)ssel|kl[uíi][cč]z?|jeton|キー|トークン)`;
/** Who asks for a key wants it told or sent; `can you check the token?` wants something else. English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Japanese. */
const WHAT = `(?:what(?: is|.s| was)|which is|wie lautet|was ist|quel(?:le)? est|cu[aá]l es|qual.?[èé]|wat is|jaki jest|jaký je)`;
const SEND = `(?:(?<!did you )(?:send|share|give|provide|paste|tell)(?!\\p{L})|sende|schick|nenn|gib|geben|mitteil|envoy|donne|communiqu|env[ií]a|manda|pásame|facilit|invia|fornir|dammi|passar|informar|stuur|sturen|geef|geven|wyśl|podać|podaj|prześl|pošl|poslat|sdělit)`;
/** `The API key, please?` */
const NAMED = `(?<!\\p{L})(?:the|your|den|ihren?|dein\\p{L}*|la|votre|il|su|tu|a|o|sua|de|je|uw|twój|váš)`;
const PLEASE = `(?:please|bitte|s.il vous pla[iî]t|svp|por favor|per favore|alstublieft|aub|proszę|prosím)`;

const ASKED = new RegExp(
  `(?<!\\p{L})(?:${WHAT} (?:\\p{L}+ ){0,3}?(?:API[ -]?)?${KEY}|${SEND}[^\\n?]{0,60}${KEY})|${KEY}[^\\n?]{0,40}(?:\\s${SEND}|送|教え|は何)|${NAMED} (?:\\p{L}+[ -]){0,2}${KEY}(?: \\p{L}+)?,? ${PLEASE}`,
  'iu',
);
/** Questions about a key, not for it. */
const ABOUT =
  /(?<!\p{L})(?:how|where|why|when|did|does|wie soll|wo|warum|comment|où|pourquoi|c[oó]mo|d[oó]nde)(?!\p{L})/iu;

const LONGEST_LINE = 300;
const LONGEST_QUESTION = 120;
/** How far below the question the answer stands: behind a line or two, `Here it is`. */
const MOST_LINES = 3;

/** Alone in its line, behind a name or a quote's mark if anything. */
const ANSWER = /^(?:(.{0,40})[:>\])] )?([\w.~+/=-]{16,256})\s?$/;
const TIME = /^[[(]?\d\d?:\d\d(?::\d\d)?[\])]? ?/;
const PERSON = /^\p{Lu}[\p{L}'-]{1,20}(?: [\p{L}'(-][\p{L}')-]{0,20}){0,2} ?$/u;
/** What else a line names: numbers of bookings, accounts and requests. */
const OTHER =
  /iban|bic|r[eé]serv|book|buchung|prenot|rezerw|boek|order|bestell|invoice|rechnung|confirm|trace|request|error|nummer|number/i;

/** Whether what stands before an answer is a person of the chat, or names a key. */
function mayAnswer(before: string | undefined, question: string): boolean {
  if (before === undefined) return true;
  const name = before.replace(TIME, '').trim();
  if (name === '' || classifyKey(name)) return true;
  return /^[^\n?]{1,40}: /.test(question) && PERSON.test(name) && !namesOther(name) && !OTHER.test(name);
}

/** `What is your API key?` in a chat. */
function read({ text, readCell }: Scan, at: number, end: number): void {
  const ahead = text.slice(end, end + LONGEST_QUESTION);
  const mark = ahead.search(/[?？\n]/);
  if (mark < 0 || ahead.charAt(mark) === '\n') return;
  const behind = text.slice(Math.max(0, at - LONGEST_QUESTION), end);
  const question = behind.slice(behind.lastIndexOf('\n') + 1) + ahead.slice(0, mark);
  if (!ASKED.test(question) || ABOUT.test(question)) return;
  const from = end + mark + 1;
  const lines = text.slice(from, from + MOST_LINES * LONGEST_LINE).split('\n', MOST_LINES + 1);
  if ((lines[0] ?? '').length > 20) return;
  let start = from;
  for (const [index, line] of lines.entries()) {
    const answer = index > 0 && line.length < LONGEST_LINE ? ANSWER.exec(line) : null;
    const value = answer?.[2];
    if (value !== undefined) {
      const valueAt = start + line.lastIndexOf(value);
      if (mayAnswer(answer?.[1], question)) readCell({ start: valueAt, end: valueAt + value.length }, 'token');
      return;
    }
    start += line.length + 1;
  }
}

export const keyAnswerReader: Reader = {
  words: [' api', 'token', 'secret', 'chiave', 'clave', 'chave', 'sleutel', 'ssel', 'klucz'],
  read,
};
