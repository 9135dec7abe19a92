import type { FollowKey } from '../scan.ts';
import { after, either, isOneOf } from '../sticky.ts';
import { readPlainPassword } from './plain-password.ts';

/** A type between a name and its value, in a declaration: `password: str = "…"`, `const X string = "…"`, `{ get; set; } = "…"`. */
const DECLARED =
  /(?:\s(?:as\s)?(?:string|n?(?:var)?char\(\w{1,4}\)|\[\]byte)|\s?\{[^{}\n]{1,40}\}|\[\w{1,20}\]|\??\s?:\s?(?:&(?:'\w{1,10} )?)?[a-z][\w.<>[\]?| ]{0,40}?)\s?:?=\s?(?=[bfnru@]?["'`])/iy;
/** What a plan or a log says was there before: `password = "…" -> "…"`. */
const CHANGED = /["']?\s{0,40}[:=] ?"[^"\n]{0,200}" (?:->|=>) (?=")/y;
/** In a block of its own, as variables and outputs have it. */
const IN_BLOCK =
  /["']?(?: "[\w-]{1,60}")?\s?[:=]?\s?\{[^{}]{0,200}?["']?\b(?:default|value)["']?\s{0,20}[:=]\s{0,3}(?=["'])|:\s{0,3}\n(?:\s{1,20}(?:type|description|noecho)[^\n]{0,80}\n){1,4}\s{1,20}(?:default|value):\s{1,3}/iy;
/** In a field of an object, as in Spring's `/actuator/env`: `"DB_PASS": {"value": "…"}`, or of a host's name, as in Composer's. */
const IN_OBJECT =
  /\\{0,7}["']\s?:\s?\{\s{0,40}\\{0,7}["'](?:value|[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})\\{0,7}["']\s?:\s?/y;
/** A name's value in a field some fields behind it, which tell no error: `{"macro":"{$PASSWORD}","type":"1","value":"…"}`, `ParameterKey=…,ParameterValue=…`. */
const FIELD =
  /\}?\\{0,7}["']?,(?:\s{0,40}\\{0,7}["'](?:type|kind|sensitive|secure|secret|hidden|enabled|encrypted|id|label|scope|description|default_value)\\{0,7}["']\s?:\s?\\{0,7}["']?[^"'{}\\\n]{0,40}\\{0,7}["']?,){0,2}\s{0,40}\\{0,7}["']?\w{0,20}value\\{0,7}["']?\s?[:=]\s?(?=[\\"'\w])/iy;
/** Windows' registry, and commands that are told a name and a value. */
const TOLD =
  /\s{1,20}REG_(?:EXPAND_)?SZ\s{1,20}|["']?(?: \/t \w{6,13})? \/d |["']?(?:\s--?\w{1,20}\s[\w./-]{1,30}){0,2}\s--?value[ =]/iy;
/** The text of an element that an attribute names, a part of a form; an `id` is an anchor of whatever is written there. */
const NAMED =
  /(?=\\?["'])(?<=(?:name|key)=\\?["'][\w.:/-]{0,80})\\?["'](?:[^<>\n]{0,120}>\s{0,40}(?:<value>\s{0,40})?(?=[^\s<])|(?:;[^\n]{0,80})?(?:\r?\n|\\r\\n)(?:content-[^\n]{1,80}?(?:\r?\n|\\r\\n)){0,3}(?:\r?\n|\\r\\n)(?=\S))/iy;

/** A label of some words above its value, as a form shows them: `Token API`, `Secret (HMAC)`. */
const LABEL =
  /(?<=(?:^|\n)[^\w\n]{0,9}[A-Z]\w{2,20})(?: [A-Za-z]{2,12}| \([^()\n]{1,80}\)){1,5}:?[ \t]{0,3}\r?\n[ \t]{0,9}(?=\S{16,512}[ \t]*(?:[\r\n]|$))/y;

/** A word that a sentence leads from to the next line, which is quoted perhaps: `the token from the page:`. */
const BELOW = /(?: [^\n:]{1,40})?:[ \t]{0,3}\r?\n[ \t>|]{0,9}(?=[\w+/.=~-]{20,512}[ \t]*(?:[\r\n]|$))/y;
/** A file that a command prints: `cat /run/secrets/db_password`; what Redis and Ruby answer. */
const PRINTED =
  /\r?\n=> (?=")|\r?\n(?<=(?:cat|type|Get-Content) [^\n]{0,120}\n)(?=[^\s"'`:]{6,128}\s*?(?:[\r\n]|$))|"\r?\n\s{0,3}\d{1,3}\) (?=")/y;

/** In the next line, which a sign at the end of this one joins to it; no setting of its own stands there: `preshared-key=\\`. */
const CONTINUED = /(?:[ \t]?=[ \t]?[\\`^]| [\\`^](?<=--[\w-]{1,40} .))\r?\n[ \t]{0,40}(?![\w-]{1,40}=[^\s=])(?=\S)/y;

/**
 * In HTML's source, property lists, Hadoop's settings, XML-RPC: the value in an element of its own, or in the field that the name
 * is a label of. What a heading is above is a text.
 */
const IN_ELEMENT =
  /\s?:?\s{0,3}(?:<\/(?:[bip]|t[dh]|d[dt]|em|strong|label|span|div|code|font|key|stringProp|(?:param-)?name)>\s{0,80}){0,3}:?\s{0,3}(?:(?:<(?!a\b)[\w-]{1,12}(?:\s[^<>]{0,200})?>\s{0,40}){1,3}(?=[^\s<])|<\w{1,12}\s(?:[^<>]{0,200}\s)?value=(?=["']))|\s?:(?:\s?&(?:nbsp|#160);){1,9}\s?/iy;
/** Signs that hold them apart in a log, a table, a text (`API key (live) = …`, Go's spew, Zebra's setvar); quotes as CSV doubles them and as pages escape them. */
const BY_SIGN =
  /\s?\([^()\n]{1,24}\) ?[:=]\s{0,9}|: \([\w.*[\]]{2,30}\) (?:\(len=\d{1,5}\) )?(?=")|(?<=setvar "[\w.]{1,40})" (?=")| \[(?=[\w/+!#$%&*@^~-]{6,512}\](?!\())|[ \t]{1,9}[:=][ \t]{1,9}(?=\S)| ?— ?(?=\S{6,512}(?:\s*(?:\n|$)| \())|"{2,4}\s?[:=]\s?"{2,4}(?=[^"])|["'] (?=[\w+/=-]{20,512}(?:[\s,;.)]|$))|\\{1,2}u0022\s?[:=]\s?\\{1,2}u0022/y;

/** Each with the characters that it may begin with. */
const WAYS: readonly (readonly [beginnings: string, way: RegExp])[] = [
  ['\r\n" ', either('y', PRINTED, LABEL)],
  [
    ' \t\r\n\f\v\xa0{[?:"\'=}\\,',
    either('iy', DECLARED, CHANGED, IN_OBJECT, IN_BLOCK, FIELD, TOLD, NAMED, BELOW, CONTINUED),
  ],
  [' \t\r\n\xa0(:<"\'\\—', either('iy', IN_ELEMENT, BY_SIGN)],
];

const IS_NAME = /(?<=\s(?:name|id)=\\?["'])/y;
const LONGEST_ELEMENT = 250;
const VALUE = /^<\w[^<>]*?\svalue=\\?["']/i;

/** The value of an element whose name stands behind it: `<input value="…" type="text" name="password">`. */
function valueBefore(text: string, at: number): number {
  if (!isOneOf('"\'', text, at - 1) || after(IS_NAME, text, at) < 0) return 0;
  const from = Math.max(0, at - LONGEST_ELEMENT);
  const open = from + text.slice(from, at).lastIndexOf('<');
  const length = VALUE.exec(text.slice(open, at))?.[0].length;
  return length === undefined ? 0 : open + length;
}

export const followKey: FollowKey = (scan, key, keyClass) => {
  const { text } = scan;
  // No weak one ends as a password does.
  if (keyClass !== 'weak') readPlainPassword(scan, key, keyClass);
  for (const [beginnings, way] of WAYS) {
    const valueAt = isOneOf(beginnings, text, key.end) ? after(way, text, key.end) : -1;
    if (valueAt > 0) return valueAt;
  }
  return valueBefore(text, key.start);
};
