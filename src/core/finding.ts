import type { Span } from './span.ts';

/** What a leak of the value would open: `critical` = money or all data, `high` = an account, `medium` = a session or less. */
export type Severity = 'critical' | 'high' | 'medium';

/** `certain`: the vendor's own shape or checksum; `likely`: a key that names a secret; `possible`: only its shape. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** One secret in a text. The span covers the secret alone: never its key, its quotes, `Bearer ` or PEM armour. */
export interface Finding extends Span {
  /** Id of the rule in the registry, for example `mews-access-token`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What takes the secret's place when it is masked, for example `E0D4***9E1D`. */
  readonly mask: string;
  /** The key that named the value, as it stood in the text (`AccessToken`, `x-api-key`), where there was one. */
  readonly key?: string;
  /** Published for everybody, by the vendor or by every page of a site: to be told, not to be nagged about. */
  readonly publicDemo?: true;
}
