import type { Finding } from '../finding.ts';

/** A setting of YAML without quotes, alone in its line: in braces it may stand in a string. A label of a mail begins with a capital. */
const BEFORE = /(?:^|\n)[ \t]*(?:- +)*(?:[a-z_][\w.-]*|[A-Z][A-Z\d_]+): +(?:&\w+ +)?$/;
const BEHIND = /[ \t]*(?:[\r\n#]|$)/y;
const WINDOW = 120;

/**
 * The same findings, with quotes around masks that begin with `*`, where that would be an alias of YAML, and an error:
 * https://yaml.org/spec/1.2.2/#alias-nodes
 */
export const quoteForYaml = (text: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => {
    const { start, end, mask } = finding;
    BEHIND.lastIndex = end;
    return mask.startsWith('*') && BEHIND.test(text) && BEFORE.test(text.slice(Math.max(0, start - WINDOW), start))
      ? { ...finding, mask: `"${mask}"` }
      : finding;
  });
