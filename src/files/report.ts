import type { Severity } from '../core/finding.ts';

/** Why a file could not be checked. The UI turns each into a sentence. */
export type UnreadableReason =
  | 'image'
  | 'media'
  | 'archive'
  | 'pdf'
  | 'office'
  | 'encrypted'
  | 'binary'
  /** Deleted, changed or forbidden since it was picked; a folder gives this too. */
  | 'gone'
  | 'too-large'
  /** The scanner broke. The file itself may be fine. */
  | 'failed';

/** What was found of one rule. Holds masks, never a secret. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** Places in the file, copies included. */
  readonly count: number;
  /** The first few distinct masks. */
  readonly masks: readonly string[];
}

/** What is said about one file. Its size does not grow with the number of findings. */
export interface FileReport {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** What the file looks like: `json`, `har`, `log`, `png`, `zip`, … */
  readonly format: string;
  readonly status: 'clean' | 'findings' | 'unreadable';
  /** Only with `unreadable`. */
  readonly reason?: UnreadableReason;
  /** Most severe first. */
  readonly counts: readonly RuleCount[];
  /** Places that were masked. */
  readonly total: number;
}

/** The report of a file that leaves as it came because nobody could look into it. */
export function unreadableReport(file: File, reason: UnreadableReason, format = 'unknown'): FileReport {
  return { name: file.name, size: file.size, format, status: 'unreadable', reason, counts: [], total: 0 };
}
