import type { Reader, Scan } from './scan.ts';

/** The rest of a question, perhaps a line or two (`Here it is`), and alone in its line, behind a name if anything, the answer. */
const ANSWER = /[^\n?]{0,80}\?.{0,20}\n(?:.{0,60}\n){0,2}?(?:.{0,40}[:>\])] )?([\w.~+/=-]{16,256})(?!\S)/y;

/** `What is your API key?` in a chat. */
function read(scan: Scan, _at: number, end: number): void {
  ANSWER.lastIndex = end;
  const answer = ANSWER.exec(scan.text)?.[1];
  if (answer === undefined) return;
  const start = scan.text.lastIndexOf(answer, ANSWER.lastIndex);
  scan.readCell({ start, end: start + answer.length }, 'token');
}

export const keyAnswerReader: Reader = {
  words: [' api', 'token', 'secret', 'chiave', 'clave', 'chave', 'sleutel', 'ssel', 'klucz'],
  read,
};
