import { isQuote } from './chars.ts';

const NAME_BEFORE =
  /(?:name|key|header|field|id|parameter|param|variable|k|n)\\{0,7}["']?\s{0,3}[:=]\s{0,3}\\{0,7}["'`]$/i;
const VALUE_AFTER =
  /\\{0,7}["'`](?:\s{0,40},?\s{0,60}\\{0,7}["']?(?:type|enabled|disabled|description|sensitive|secured|httpOnly|secure|http_only|encrypted|contentType|permissions)\\{0,7}["']?\s{0,3}[:=]\s{0,3}\\{0,7}["']?[\w /.-]{0,40}\\{0,7}["']?){0,3}\s{0,40},?\s{0,60}\\{0,7}["']?(?:value|val|v|content|default|defaultValue|current_value|initial)\\{0,7}["']?\s{0,3}[:=]\s{0,3}/iy;
const FIELD_WINDOW = 32;

/**
 * Name and value as two fields of one object or element: `{"name": "token", "value": "…"}`, `<add key="token" value="…"/>`.
 * Returns where the value begins, -1 when the key is no such name.
 */
export function pairedValue(text: string, start: number, end: number): number {
  if (!isQuote(text.charCodeAt(start - 1))) return -1;
  const before = text.slice(Math.max(0, start - FIELD_WINDOW), start);
  if (!/[:=]/.test(before) || !NAME_BEFORE.test(before)) return -1;
  VALUE_AFTER.lastIndex = end;
  return VALUE_AFTER.test(text) ? VALUE_AFTER.lastIndex : -1;
}
