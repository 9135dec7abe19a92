import { detect } from '../../../src/core/index.ts';
import type { Finding } from '../../../src/core/index.ts';
import type { BenignFile } from './corpus.ts';

export interface FalseAlarms {
  readonly bytes: number;
  readonly alarms: number;
  readonly perMB: number;
  /** Findings that are known credentials. */
  readonly known: number;
  readonly byClass: Readonly<Record<string, number>>;
}

const PIECE = 4096;

/** Pieces of at most 4 kB, cut at line ends; a longer line is a piece of its own. */
export function cutInPieces(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start + PIECE;
    if (end < text.length) {
      const newline = text.lastIndexOf('\n', end - 1);
      const next = newline >= start ? newline : text.indexOf('\n', end);
      end = next < 0 ? text.length : next + 1;
    }
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function isKnown(text: string, finding: Finding, known: readonly string[]): boolean {
  return known.some((secret) => {
    const at = text.slice(Math.max(0, finding.start - secret.length), finding.end + secret.length).indexOf(secret);
    if (at < 0) return false;
    const start = Math.max(0, finding.start - secret.length) + at;
    return start < finding.end && start + secret.length > finding.start;
  });
}

/** Findings in harmless text that are none of the known credentials. `onAlarm` sees each. */
export function countFalseAlarms(
  files: readonly BenignFile[],
  known: readonly string[],
  cut: (text: string) => readonly string[],
  onAlarm?: (file: BenignFile, text: string, finding: Finding) => void,
): FalseAlarms {
  let bytes = 0;
  let alarms = 0;
  let knownFound = 0;
  const byClass: Record<string, number> = {};
  for (const file of files) {
    bytes += Buffer.byteLength(file.text);
    for (const text of cut(file.text)) {
      for (const finding of detect(text)) {
        if (isKnown(text, finding, known)) knownFound++;
        else {
          alarms++;
          byClass[file.class] = (byClass[file.class] ?? 0) + 1;
          onAlarm?.(file, text, finding);
        }
      }
    }
  }
  return { bytes, alarms, perMB: Math.round((100 * alarms) / (bytes / 1e6)) / 100, known: knownFound, byClass };
}
