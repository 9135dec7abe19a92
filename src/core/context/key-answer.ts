import type { Reader, Scan } from './scan.ts';

// Without accents: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Japanese.

const KEY = '(?:key|token|secret|cle|chiave|clave|chave|sleutel|schlue?ssel|klicz?|klucz|jeton|キー|トークン)';
/** Who asks for a key wants it told or sent; `can you check the token?` wants something else. */
const WHAT =
  'what(?: is|.s| was)|which is|wie lautet|was ist|quel(?:le)? est|cual es|qual.? ?e|wat is|jaki jest|jaky je';
const SEND =
  '(?:(?<!did you )(?:send|share|give|provide|paste|tell)\\b|sende|schick|nenn|gib|geben|mitteil|envo|donne|envi|manda|invia|forni|passar|stu+r|geef|geven|wysl|poda|przesl|posl)';
/** `The API key, please?` */
const NAMED = '(?:the|your|den|ihren?|deinen?|la|votre|il|su|tu|a|o|sua|de|je|uw|twoj|vas)';
const PLEASE = '(?:please|bitte|s.il vous plait|svp|por favor|per favore|alstublieft|prosz?[ei]m?)';

const ASKED = new RegExp(
  `\\b(?:(?:${WHAT}) (?:\\S+ ){0,3}?(?:api[ -]?)?${KEY}|${SEND}[^?]{0,60}${KEY}|${NAMED} (?:\\w+[ -]){0,2}${KEY}(?: \\w+)?,? ${PLEASE})|${KEY}[^?]{0,40}(?:\\s${SEND}|送|教え|は何)`,
  'i',
);
/** Questions about a key, not for it. */
const ABOUT = /\b(?:how|where|why|when|did|does|wo|warum|comment|ou|pourquoi|como|donde)\b/i;

const LONGEST_QUESTION = 120;
const LONGEST_ANSWER = 1000;
/** How far below the question the answer stands: behind a line or two, `Here it is`. */
const MOST_LINES = 3;

/** Alone in its line, behind a name or a quote's mark if anything. */
const ANSWER = /^(?:(.{0,40})[:>\])] )?([\w.~+/=-]{16,256})\s?$/;
const TIME = /^[[(]?\d\d?:\d\d(?::\d\d)?[\])]? ?/;
const KEY_NAME = new RegExp(`${KEY}$`, 'i');
const PERSON = /^[A-Z][\w()' -]{1,30}$/;
/** What else a line names: numbers of bookings, accounts and requests. */
const OTHER =
  /id$|iban|bic|reserv|book|buchung|prenot|rezerw|boek|order|bestell|invoice|rechnung|confirm|correl|trace|idemp|public|request|error|num|code/i;

const fold = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Whether what stands before an answer is a person of the chat, or names a key. */
function mayAnswer(before: string, question: string): boolean {
  const name = fold(before).replace(TIME, '').trim();
  if (name === '') return true;
  return !OTHER.test(name) && (KEY_NAME.test(name) || (/^[^?]{1,40}: /.test(question) && PERSON.test(name)));
}

/** `What is your API key?` in a chat. */
function read({ text, readCell }: Scan, at: number, end: number): void {
  const ahead = text.slice(end, end + LONGEST_QUESTION);
  const mark = ahead.search(/[?\n]/);
  if (mark < 0 || ahead.charAt(mark) === '\n') return;
  const behind = text.slice(Math.max(0, at - LONGEST_QUESTION), end);
  const question = fold(behind.slice(behind.lastIndexOf('\n') + 1) + ahead.slice(0, mark));
  if (!ASKED.test(question) || ABOUT.test(question)) return;
  const from = end + mark + 1;
  const lines = text.slice(from, from + LONGEST_ANSWER).split('\n', MOST_LINES + 1);
  let start = from;
  for (const [index, line] of lines.entries()) {
    const answer = index > 0 ? ANSWER.exec(line) : null;
    const value = answer?.[2];
    if (value !== undefined) {
      const valueAt = start + line.lastIndexOf(value);
      if (mayAnswer(answer?.[1] ?? '', question)) readCell({ start: valueAt, end: valueAt + value.length }, 'token');
      return;
    }
    start += line.length + 1;
  }
}

export const keyAnswerReader: Reader = {
  words: [' api', 'token', 'secret', 'chiave', 'clave', 'chave', 'sleutel', 'ssel', 'klucz'],
  read,
};
