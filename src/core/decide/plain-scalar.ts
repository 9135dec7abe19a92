import { lookBack } from '../context/chars.ts';
import { after, matchAt } from '../context/sticky.ts';
import type { Finding } from '../finding.ts';

/** A setting of YAML without quotes, alone in its line. A label of a mail begins with a capital. */
const BEFORE = /(?:^|\n)[ \t]*(?:- +)*(?:[a-z_][\w.-]*|[A-Z][A-Z\d_]+): +(?:&\w+ +)?$/;
const BEHIND = /[ \t]*(?:[\r\n#]|$)/y;
/** One of many in braces or brackets. */
const FLOW_BEFORE = /[[{,] *(?:[\w.-]+: +)?$/;
/** What is left of it: a value without quotes may have ended before a sign. */
const FLOW_BEHIND = /([^\s,[\]{}"']{0,40}) *[,\]}]/y;
const WINDOW = 120;

/** Says of places in a text, one behind the other, whether they lie in brackets that opened in their line, and in no quotes. */
function bracketReader(text: string): (place: number) => boolean {
  let at = 0;
  let depth = 0;
  let quote = '';
  return (place) => {
    for (; at < place; at++) {
      const char = text.charAt(at);
      if (char === '\n') {
        depth = 0;
        // A cell of a table in quotes may have several lines.
        if (quote !== '"') quote = '';
      } else if (char === '\\') {
        // Of a string in a string: quotes would end it.
        depth = -Infinity;
        at++;
      } else if (quote !== '') quote = char === quote ? '' : quote;
      else if (/["'`]/.test(char) && !/\w/.test(text.charAt(at - 1))) quote = char;
      else if (/[[{]/.test(char)) depth++;
      else if (/[\]}]/.test(char)) depth--;
    }
    return depth > 0 && quote === '';
  };
}

/**
 * The same findings, with quotes around masks that begin with `*`, where that would be an alias of YAML, and an error:
 * https://yaml.org/spec/1.2.2/#alias-nodes
 */
export function quoteForYaml(text: string, findings: readonly Finding[]): readonly Finding[] {
  const isInBrackets = bracketReader(text);
  return findings.map((finding, index) => {
    const { start, end, mask } = finding;
    if (!mask.startsWith('*')) return finding;
    const before = lookBack(text, start, WINDOW);
    const quoted = { ...finding, mask: `"${mask}"` };
    if (after(BEHIND, text, end) >= 0) return BEFORE.test(before) ? quoted : finding;
    const rest = FLOW_BEFORE.test(before) && isInBrackets(start) ? matchAt(FLOW_BEHIND, text, end)?.[1] : undefined;
    if (rest === undefined || end + rest.length > (findings[index + 1]?.start ?? Infinity)) return finding;
    return { ...quoted, end: end + rest.length };
  });
}
