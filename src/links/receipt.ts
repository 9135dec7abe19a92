/**
 * What is kept of a link that was made: enough to ask for its state and to burn it, never the secret. But Onetime Secret gives
 * the link back for it, until that was opened: it is as secret as the link.
 */
export interface Receipt {
  /** Id of the provider in the registry. */
  readonly provider: string;
  /** Base URL of the service that made the link, as `normaliseBase` gives it. */
  readonly base: string;
  /** The service's own name for the receipt (Onetime Secret: `metadata_key`). */
  readonly key: string;
  /** Milliseconds since the epoch, by this device's clock. */
  readonly created: number;
  /** Milliseconds since the epoch, by this device's clock. */
  readonly expires: number;
}
