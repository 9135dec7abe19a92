import type { Candidate } from './candidate.ts';
import { readKeyValue } from './context/key-reader.ts';
import type { Finding } from './finding.ts';
import { maskValue } from './mask.ts';
import type { DetectOptions } from './options.ts';
import { resolveOverlaps } from './resolve.ts';
import { matchRule } from './scan/match-rule.ts';
import { scanHexRuns } from './scan/hex-runs.ts';
import { scanText } from './scan/scan-text.ts';
import { getTables } from './scan/tables.ts';

function toFinding(text: string, candidate: Candidate): Finding {
  const { order: _order, prefix, ...finding } = candidate;
  return { ...finding, mask: maskValue(text.slice(finding.start, finding.end), prefix) };
}

/**
 * Every secret in `text`: sorted, disjoint half-open spans in UTF-16 units. Time grows linearly with the text.
 * Never throws for any string.
 */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  const { grams, needles, rules, hexRules } = getTables();
  const candidates: Candidate[] = [];
  let keyUntil = 0;
  scanText(grams, text, (index, at) => {
    const needle = needles[index];
    if (!needle) return;
    const end = at + needle.length;
    for (const order of needle.rules) {
      const rule = rules[order];
      const candidate = rule && matchRule(text, rule, order, at);
      if (candidate) candidates.push(candidate);
    }
    if (needle.isKey && at >= keyUntil) {
      const { candidate, until } = readKeyValue(text, at, end);
      keyUntil = until;
      if (candidate) candidates.push(candidate);
    }
  });
  scanHexRuns(text, (at) => {
    for (const order of hexRules) {
      const rule = rules[order];
      const candidate = rule && matchRule(text, rule, order, at);
      if (candidate) candidates.push(candidate);
    }
  });
  const wanted = candidates.filter(
    ({ rule, start, end }) => !options.off?.has(rule) && options.allowed?.(text.slice(start, end), rule) !== true,
  );
  return resolveOverlaps(wanted).map((candidate) => toFinding(text, candidate));
}
