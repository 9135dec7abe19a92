import { scanBare } from './bare.ts';
import type { Candidate } from './candidate.ts';
import { kinds } from './context/kinds.ts';
import type { Scan } from './context/scan.ts';
import { findCopies } from './copies.ts';
import type { Finding } from './finding.ts';
import { removeInvisible } from './invisible.ts';
import { addLater } from './later.ts';
import { maskValue, replaceFindings } from './mask.ts';
import type { DetectOptions } from './options.ts';
import { resolveOverlaps } from './resolve.ts';
import { scanHexRuns } from './scan/hex-runs.ts';
import { matchRule } from './scan/match-rule.ts';
import { scanText } from './scan/scan-text.ts';
import { getTables } from './scan/tables.ts';
import { unwrap } from './wrapped.ts';

/** Vendors' rules come before what only a key says. */
const KINDS_FROM = 10_000;

/** More than two are needed for strings that nobody writes. */
const MOST_LOOKS = 6;
const maskOf = ({ mask }: Finding): string => mask;

function startScan(text: string, candidates: Candidate[]): Scan {
  return {
    text,
    keyUntil: 0,
    tableUntil: 0,
    emit(start, end, id, key, confidence = 'likely') {
      const order = kinds.findIndex((kind) => kind.id === id);
      const severity = kinds[order]?.severity ?? 'medium';
      const name = key === undefined ? {} : { key };
      candidates.push({ start, end, rule: id, severity, confidence, order: KINDS_FROM + order, ...name });
    },
  };
}

/** Everything that the vendors' rules and the readers propose, overlaps and all. */
function propose(text: string, isPaste: boolean): { candidates: Candidate[]; isAscii: boolean } {
  const { grams, needles, rules, hexRules } = getTables();
  const candidates: Candidate[] = [];
  const scan = startScan(text, candidates);
  const tryRule = (order: number, at: number): void => {
    const rule = rules[order];
    const candidate = rule && matchRule(text, rule, order, at);
    if (candidate) candidates.push(candidate);
  };
  const isAscii = scanText(grams, text, (index, at) => {
    const needle = needles[index];
    if (!needle) return;
    for (const order of needle.rules) tryRule(order, at);
    for (const reader of needle.readers) reader.read(scan, at, at + needle.length);
  });
  scanHexRuns(text, (at) => {
    for (const order of hexRules) tryRule(order, at);
  });
  if (isPaste) scanBare(text, (start, end) => scan.emit(start, end, 'generic-string', undefined, 'possible'));
  return { candidates, isAscii };
}

/** From proposals to what is found: what is wanted, without overlaps, whole lines of wrapped secrets, and every copy. */
function settle(text: string, candidates: readonly Candidate[], options: DetectOptions): Candidate[] {
  const isWanted = ({ rule, start, end }: Candidate): boolean =>
    options.off?.has(rule) !== true && options.allowed?.(text.slice(start, end), rule) !== true;
  // After the overlaps: a kind that is switched off must not come back under the name of the one it stood before.
  const first = unwrap(text, resolveOverlaps(candidates)).filter(isWanted);
  // Copies in a file are looked for over the whole of it, and not in one of its pieces: src/files/find-copies.ts.
  if (first.length === 0 || options.source === 'file') return first;
  const copies = findCopies(text, first).filter(isWanted);
  return resolveOverlaps([...first, ...copies]);
}

function toFinding(text: string, candidate: Candidate): Finding {
  const { start, end, rule, severity, confidence, key, publicDemo, prefix } = candidate;
  return {
    start,
    end,
    rule,
    severity,
    confidence,
    mask: candidate.mask ?? maskValue(text.slice(start, end), prefix),
    ...(key !== undefined && { key }),
    ...(publicDemo && { publicDemo }),
  };
}

/** What one look at a text finds. */
function look(text: string, options: DetectOptions): Finding[] {
  const isPaste = (options.source ?? 'paste') === 'paste';
  const { candidates, isAscii } = propose(text, isPaste);
  const visible = removeInvisible(text, isAscii);
  if (!visible) return settle(text, candidates, options).map((candidate) => toFinding(text, candidate));
  const seen = propose(visible.text, isPaste).candidates;
  return settle(visible.text, seen, options).map((candidate) => {
    const finding = toFinding(visible.text, candidate);
    // An end lies before the invisible characters that follow the secret.
    return { ...finding, start: visible.toOriginal(finding.start), end: visible.toOriginal(finding.end - 1) + 1 };
  });
}

/**
 * Every secret in `text`: sorted, disjoint half-open spans in UTF-16 units. Time grows linearly with the text.
 * Never throws for any string.
 */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  let found = look(text, options);
  // A mask leaves its neighbours in another light. What a guard would find in the masked text is found now.
  for (let looks = 1; found.length > 0 && looks < MOST_LOOKS; looks++) {
    const more = look(replaceFindings(text, found, maskOf), options);
    if (more.length === 0) break;
    found = addLater(found, more);
  }
  return found;
}
