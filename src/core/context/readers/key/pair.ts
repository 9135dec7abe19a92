import { isQuote } from '../../chars.ts';
import type { Key } from '../../scan.ts';
import { after, matchAt } from '../../sticky.ts';
import type { Separator } from '../../values/separator.ts';

/** The field of the name, and a path before it. */
const NAME_BEFORE =
  /(?<=(?:name|key|header|field|id|type|parameter|param|variable|k|n)\\{0,7}["']?\s{0,3}[:=]\s{0,3}\\{0,7}["'`]?(?:[\w./-]{0,60}\/)?-{0,2})/iy;
/** The end of the name, up to three fields that say of what type it is or whether it is on, and the field of the value. Words of theirs are not split: trying every part of each would take seconds on hostile text. */
const VALUE_AFTER =
  /\\{0,7}["'`]?(?:\s{0,60}(?:,\s{0,60})?\\{0,7}["']?\w{0,9}(?:type|abled|tion|tive|ured?|only|pted|sions|ting)\\{0,7}["']?\s{0,3}[:=]\s{0,3}\\{0,7}["']?[\w/.-]{0,40}(?: [\w/.-]{1,24}){0,4}(?![\w/.-])\\{0,7}["']?){0,3}\s{0,60}(?:[,;]\s{0,60})?\\{0,7}["']?(?:\w{1,12}:)?(?:values?|val|v|content|default|defaultValue|current_value|initial)\\{0,7}["']?\s{0,3}[:=]\s{0,3}/iy;
/** The value before its name: `SET value = '…' WHERE name = '`, `value="…" name="`. */
const VALUE_BEFORE =
  /(?<=value\\{0,7}["']?\s?[:=]\s?(\\{0,7}["'][^"'\n]{6,200}["'](?:,\s{0,40}|\s{1,40})(?:where )?[\w"'\\]{1,30}\s?[:=]\s?\\{0,7}["'`]))/iy;

/**
 * Name and value as two fields of one object or element: `{"name": "token", "value": "…"}`, `<add key="token" value="…"/>`.
 * Undefined when the key is no such name.
 */
export function readPair(text: string, key: Key): Separator | undefined {
  // `_token` is read without its line.
  const start = text.charAt(key.start - 1) === '_' ? key.start - 1 : key.start;
  const inQuotes = isQuote(text.charCodeAt(start - 1));
  // In the names of parameters stands a path: `/pms/db/password`; YAML has no quotes.
  if (!inQuotes && !'/-:='.includes(text.charAt(start - 1).trim() || text.charAt(start - 2))) return undefined;
  if (after(NAME_BEFORE, text, start) < 0) return undefined;
  const valueAt = after(VALUE_AFTER, text, key.end);
  if (valueAt > 0) return { valueAt, form: 'assign' };
  const valueBefore = matchAt(VALUE_BEFORE, text, start)?.[1];
  return valueBefore === undefined ? undefined : { valueAt: start - valueBefore.length, form: 'assign' };
}
