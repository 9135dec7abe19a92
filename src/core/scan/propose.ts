import { bareScan } from './bare.ts';
import type { Candidate } from '../candidate.ts';
import { readCell } from '../context/readers/cell.ts';
import { readNameless } from '../context/readers/connection.ts';
import { foreignScan } from '../context/readers/foreign.ts';
import { kindIds, severityOf } from '../context/keys/kinds.ts';
import { readers } from '../context/readers/index.ts';
import { LONG_SECRET, type Late, type Scan } from '../context/scan.ts';
import { hexRunScan } from './hex-runs.ts';
import { matchRule, trialOf } from './match-rule.ts';
import { readPieces, type IsNear } from './pieces.ts';
import { scanPiece } from './scan-text.ts';
import { buildTables, type Needle, type Tables } from './tables.ts';
import type { Matcher } from './matcher.ts';
import { tools, type Tools } from './tools.ts';

/** Vendors' rules come before what only a key says. */
const KINDS_FROM = 10_000;

function startScan(text: string, candidates: Candidate[], late: Late | undefined): Scan {
  const scan: Scan = {
    text,
    late,
    keyUntil: 0,
    tableUntil: 0,
    listUntil: 0,
    emit(start, end, id, key, confidence = 'likely') {
      candidates.push({
        start,
        end,
        rule: id,
        severity: severityOf(id),
        confidence,
        order: KINDS_FROM + kindIds.indexOf(id),
        ...(key !== undefined && { key }),
      });
    },
    readCell: (cell, head) => readCell(scan, cell, head),
  };
  return scan;
}

/** What the rules and the readers see in a text, before anything is decided. */
export interface Proposals {
  readonly candidates: readonly Candidate[];
  readonly isAllSeen: boolean;
}

export interface Propose {
  /**
   * `isPaste`: bare strings are looked for too. `stops`: nothing more is, once a character may be there that nobody sees.
   * `isNear`: only words are looked at that are near.
   */
  (text: string, isPaste: boolean, stops?: boolean, isNear?: IsNear): Proposals;
  readonly tools: Tools;
}

function scan(
  { grams, needles, rules, hexRules, trials }: Tables,
  late: Late | undefined,
  text: string,
  isPaste: boolean,
  stops?: boolean,
  isNear?: IsNear,
): Proposals {
  const candidates: Candidate[] = [];
  const reading = startScan(text, candidates, late);
  let longUntil = 0;
  // For each rule where the last long run ends that it took for none of its secrets: the keywords in it need no try.
  const triedUntil: number[] = [];
  const tryRule = (order: number, at: number): void => {
    if (at < longUntil || at < (triedUntil[order] as number)) return;
    const trial = (trials[order] ??= trialOf(rules[order] as Matcher, order));
    trial.rule.pattern.lastIndex = 0;
    const candidate = matchRule(text, trial, at);
    if (!candidate) {
      if (trial.rule.pattern.lastIndex - at >= LONG_SECRET) triedUntil[order] = trial.rule.pattern.lastIndex;
      return;
    }
    candidates.push(candidate);
    // What begins within would be dropped as an overlap.
    if (candidate.end - candidate.start >= LONG_SECRET) longUntil = candidate.end;
  };
  const onWord = (index: number, at: number): void => {
    if (isNear?.(at, at) === false) return;
    const needle = needles[index] as Needle;
    for (const order of needle.rules) tryRule(order, at);
    for (const reader of needle.readers) reader.read(reading, at, at + needle.length);
  };
  const scanHexRuns = hexRunScan(text, (at) => {
    for (const order of hexRules) tryRule(order, at);
  });
  const bare = isPaste ? bareScan(text) : undefined;
  const isAllSeen = readPieces(
    text,
    (piece) => {
      scanPiece(grams, text, piece, onWord);
      scanHexRuns(piece);
      if (!isNear) bare?.onPiece(piece);
    },
    foreignScan(reading),
    stops,
    isNear,
  );
  readNameless(reading);
  // How many there are is asked of all of the text.
  if (bare && isNear) readPieces(text, bare.onPiece);
  for (const [start, end] of bare?.runs() ?? []) reading.emit(start, end, 'generic-string', undefined, 'possible');
  return { candidates, isAllSeen };
}

/** Everything that these rules and the readers propose, overlaps and all. `late`: what not every page carries. */
export function createPropose(rules: () => readonly Matcher[], late?: Late): Propose {
  let tables: Tables | undefined;
  const propose = (...how: Parameters<Propose>): Proposals =>
    scan((tables ??= buildTables(rules(), [...readers, ...(late?.readers ?? [])])), late, ...how);
  return Object.assign(propose, { tools });
}
