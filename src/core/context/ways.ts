import type { Span } from '../span.ts';
import { isQuote } from './chars.ts';
import type { Ways } from './scan.ts';
import type { Value } from './value.ts';

/** A type between a name and its value, in a declaration: `password: str = "…"`, `const X string = "…"`, `{ get; set; } = "…"`. */
const DECLARED =
  /(?:\s(?:as\s)?(?:string|n?(?:var)?char\(\w{1,4}\)|\[\]byte)|\s?\{[^{}\n]{1,40}\}|\[\w{1,20}\]|\??\s?:\s?(?:&(?:'\w{1,10} )?)?[a-z][\w.<>[\]?| ]{0,40}?)\s?:?=\s?(?=[bfnru@]?["'`])/iy;
/** What a plan or a log says was there before: `password = "…" -> "…"`. */
const CHANGED = /["']?\s{0,40}[:=] ?"[^"\n]{0,200}" (?:->|=>) (?=")/y;
/** In a block of its own, as variables and outputs have it. */
const IN_BLOCK =
  /["']?\s?[:=]?\s?\{[^{}]{0,200}?["']?\b(?:default|value)["']?\s{0,20}[:=]\s{0,3}(?=["'])|:\s{0,3}\n(?:\s{1,20}(?:type|description|noecho)[^\n]{0,80}\n){1,4}\s{1,20}(?:default|value):\s{1,3}/iy;
/** A name's value in a field some fields behind it: `{"macro":"{$PASSWORD}","type":"1","value":"…"}`, `ParameterKey=…,ParameterValue=…`. */
const FIELD =
  /\}?\\{0,7}["']?,(?:\s{0,40}\\{0,7}["']\w{1,20}\\{0,7}["']\s?:\s?\\{0,7}["']?[^"'{}\\\n]{0,40}\\{0,7}["']?,){0,2}\s{0,40}\\{0,7}["']?\w{0,20}value\\{0,7}["']?\s?[:=]\s?(?=[\\"'\w])/iy;
/** Windows' registry, and commands that are told a name and a value. */
const TOLD =
  /\s{1,20}REG_(?:EXPAND_)?SZ\s{1,20}|["']?(?: \/t \w{6,13})? \/d |["']?(?:\s--?\w{1,20}\s[\w./-]{1,30}){0,2}\s--?value[ =]/iy;
/** The text of an element that an attribute names, a part of a form. */
const NAMED =
  /(?<=(?:name|key|id)=\\?["'][\w.:/-]{0,80})\\?["'](?:[^<>\n]{0,120}>\s{0,40}(?:<value>\s{0,40})?(?=[^\s<])|(?:;[^\n]{0,80})?(?:\r?\n|\\r\\n)(?:content-[^\n]{1,80}?(?:\r?\n|\\r\\n)){0,3}(?:\r?\n|\\r\\n)(?=\S))/iy;

const WAYS = [DECLARED, CHANGED, IN_BLOCK, FIELD, TOLD, NAMED];

const IS_NAME = /(?<=\s(?:name|id)=\\?["'])/y;
const LONGEST_ELEMENT = 250;
const VALUE = /^<\w[^<>]*?\svalue=\\?["']/i;

/** The value of an element whose name stands behind it: `<input value="…" type="text" name="password">`. */
function valueBefore(text: string, at: number): number {
  IS_NAME.lastIndex = at;
  if (!IS_NAME.test(text)) return 0;
  const from = Math.max(0, at - LONGEST_ELEMENT);
  const open = from + text.slice(from, at).lastIndexOf('<');
  const length = VALUE.exec(text.slice(open, at))?.[0].length;
  return length === undefined ? 0 : open + length;
}

/** Words of one letter and more, with a digit or a sign among them, as people choose them and nobody writes. */
const PHRASE = /^(?=.*[\d#&!$@^~])[\w#&!$*@^~+,'%-]{1,16}(?: [\w#&!$*@^~+,'%-]{1,16}){1,4}$/;
const LONGEST_PHRASE = 40;
const NAMED_BARS = /^[ps]/;
/** What is written beside a password, and no part of one. */
const PROSE =
  /\b(?:an?|after|ago|and|as|ask|at|be|before|bits?|by|bytes?|can|changed?|char\w*|code|days?|digits?|error|expire[ds]?|fail\w*|false|field|for|from|has|hours?|in|is|it|key|least|letters?|length|login|long|m(?:ax|in|ust)\w*|my|new|no|none|not|note|null|of|old|on|or|page|please|reset|room|same|sec\w*|see|set|since|step|string|test|than|that|the|this|ticket|times?|to|token|too|true|type|until|user|valid\w*|version|was|we|will|with|your?)\b|pass|pwd|kennw|\*{3}|%[sd]/i;

const LINE_START = /(?<=(?:^|\n)[\s>|*+-]{0,24})/y;
const LINE_END = /\s*(?:[\r\n]|$)/;

/** How long the text is in whose quotes or tags the value stands. */
function lengthOf(text: string, key: Span, { start, end, quoted }: Value): number {
  if (quoted) return end - start;
  const rest = text.slice(start, start + LONGEST_PHRASE + 2);
  const quote = text.charAt(key.start - 1);
  if (text.charAt(start - 1) === '>') return rest.indexOf('<');
  if (isQuote(quote.charCodeAt(0))) return text.charCodeAt(key.end) === 61 ? rest.indexOf(quote) : -1;
  LINE_START.lastIndex = key.start;
  return LINE_START.test(text) ? rest.search(LINE_END) : -1;
}

export const ways: Ways = {
  follow(text, key) {
    for (const way of WAYS) {
      way.lastIndex = key.end;
      if (way.test(text)) return way.lastIndex;
    }
    return valueBefore(text, key.start);
  },
  readPhrase(text, key, value, bar) {
    const length = lengthOf(text, key, value);
    if (length < 8 || length > LONGEST_PHRASE || !NAMED_BARS.test(bar)) return undefined;
    const { start } = value;
    const phrase = text.slice(start, start + length);
    return PHRASE.test(phrase) && /[a-z]{3}/i.test(phrase) && !PROSE.test(phrase)
      ? { start, end: start + length }
      : undefined;
  },
};
