import type { Finding } from '../core/index.ts';

/** A finding whose span is in the source, with the value as its reader sees it. */
export interface FoundValue {
  readonly finding: Finding;
  readonly value: string;
  /** What takes its place, where that is not its mask: in base64. */
  readonly inSource?: string;
}
