import type { Confidence, Severity } from './finding.ts';
import type { Span } from './span.ts';

/** What a reader or a rule proposes; overlaps among candidates are resolved afterwards. */
export interface Candidate extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Place in the registry: the lower one wins between candidates for the same span. */
  readonly order: number;
  /** Characters at the start that are public and stay in the mask (`sk_live_`). */
  readonly prefix?: number;
  readonly key?: string;
  readonly publicDemo?: true;
  /** Where the mask is that of another candidate: an encoded copy looks like the secret itself. */
  readonly mask?: string;
}
