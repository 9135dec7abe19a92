import type { Candidate } from '../candidate.ts';
import { endWithCarrier } from './carrier.ts';
import { findChanged } from './changed.ts';
import { findCopies } from './copies.ts';
import type { Finding } from '../finding.ts';
import { isHarmless } from './harmless/index.ts';
import { addLater } from './later.ts';
import { maskValue, replaceFindings } from '../mask.ts';
import type { DetectOptions } from '../options.ts';
import { quoteForYaml } from './plain-scalar.ts';
import { withProof } from './proof.ts';
import type { Propose } from '../scan/propose.ts';
import { endWithQuote } from './quoted.ts';
import { resolveOverlaps } from './resolve.ts';
import { nearMasks } from './near-masks.ts';
import { see } from '../scan/see.ts';
import { endWithString, keepLengths } from './serialized.ts';
import type { Tools } from '../scan/tools.ts';
import { unwrap } from './wrapped.ts';

/** More than two are needed for strings that nobody writes. */
const MOST_LOOKS = 6;
const maskOf = ({ mask }: Finding): string => mask;

/** `correlationToken`, `correlation_token` and `Correlation-Token` are one key. */
const plainKey = (key: string): string => key.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** From proposals to what is found: what is wanted, without overlaps, whole lines of wrapped secrets, and every copy. */
function settle(text: string, candidates: readonly Candidate[], tools: Tools, options: DetectOptions): Candidate[] {
  const keys = options.allowedKeys?.map(plainKey) ?? [];
  const isWanted = (candidate: Candidate): boolean => {
    const { rule, start, end, key } = candidate;
    return (
      options.off?.has(rule) !== true &&
      !(key !== undefined && keys.length > 0 && keys.includes(plainKey(key))) &&
      options.allowed?.(text.slice(start, end), rule) !== true
    );
  };
  // After the overlaps: a kind that is switched off must not come back under the name of the one it stood before.
  const first = unwrap(text, resolveOverlaps([...candidates, ...findChanged(text, candidates, tools)]), tools).filter(
    (candidate) => isWanted(candidate) && !isHarmless(text, candidate),
  );
  // Copies in a file are looked for over the whole of it, and not in one of its pieces: src/files/copies.
  if (first.length === 0 || options.source === 'file') return first;
  // A copy is the secret, whatever is harmless where it stands.
  const copies = findCopies(text, first, tools).filter(isWanted);
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

/** What one look at a text, of which nobody need remove anything, finds. */
function look(
  propose: Propose,
  text: string,
  proposed: readonly Candidate[],
  options: DetectOptions,
): readonly Finding[] {
  const candidates = endWithQuote(text, endWithCarrier(text, endWithString(text, withProof(propose, text, proposed))));
  const found = settle(text, candidates, propose.tools, options).map((candidate) => toFinding(text, candidate));
  return quoteForYaml(text, keepLengths(text, found));
}

/**
 * From what a scan proposes to the secrets of a text; see `detect`. The scan is handed in, so that a script that decides
 * need not bring a second one.
 */
export function decide(propose: Propose, whole: string, options: DetectOptions = {}): Finding[] {
  const isPaste = (options.source ?? 'paste') === 'paste';
  const { text, candidates, toOriginal } = see(propose, whole, isPaste);
  let found = look(propose, text, candidates, options);
  const known = new Set<Finding>();
  // A mask leaves its neighbours in another light. What a guard would find in the masked text is found now.
  for (let looks = 1; found.length > 0 && looks < MOST_LOOKS; looks++) {
    const masked = replaceFindings(text, found, maskOf);
    const proposals = propose(masked, isPaste, false, nearMasks(found, known));
    const more = look(propose, masked, proposals.candidates, options);
    if (more.length === 0) break;
    found = addLater(found, more);
  }
  if (!toOriginal) return [...found];
  // An end lies before the invisible characters that follow the secret.
  return found.map((finding) => ({
    ...finding,
    start: toOriginal(finding.start),
    end: toOriginal(finding.end - 1) + 1,
  }));
}
