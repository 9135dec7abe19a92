/** A hash of a key that stands in a link or receipt: what a store may know. */
export type StoreId = string;

/** A secret at rest. Without the key, which stands in the link alone, it is noise. */
export interface StoredSecret {
  readonly id: StoreId;
  /** The receipt that is told when the secret goes. */
  readonly receipt: StoreId;
  /** Base64: iv, tag, ciphertext. */
  readonly sealed: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Base64; absent without a passphrase. */
  readonly passphrase?: { readonly salt: string; readonly check: string };
}

/** How a secret went. */
export type Outcome = 'received' | 'burned';

/** What the sender may ask about. Outlives its secret: kept for twice its time to live. */
export interface StoredReceipt {
  readonly id: StoreId;
  readonly secret: StoreId;
  /** The secret's key, sealed under the receipt's: the wire gives it back to whoever holds the receipt. Base64. */
  readonly sealedKey: string;
  /** E-mail of the account, or `anon`. */
  readonly owner: string;
  /** Seconds. */
  readonly ttl: number;
  /** Milliseconds since the epoch, like all that follow. */
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly keptUntil: number;
  readonly hasPassphrase: boolean;
  readonly outcome?: Outcome;
  readonly outcomeAt?: number;
}

/**
 * Where links live. There is one destructive primitive, `claim`; everything else about "once" follows from it.
 * All functions reject when the store cannot be reached.
 */
export interface Store {
  readonly put: (secret: StoredSecret, receipt: StoredReceipt) => Promise<void>;
  /** Reads without consuming. Says nothing about who will get it. */
  readonly peek: (id: StoreId) => Promise<StoredSecret | undefined>;
  /**
   * Takes the secret away and notes it in its receipt, in one step.
   * @param at milliseconds since the epoch
   * @returns true to exactly one caller, whatever the race, over all processes that share the store
   */
  readonly claim: (secret: StoredSecret, outcome: Outcome, at: number) => Promise<boolean>;
  readonly receipt: (id: StoreId) => Promise<StoredReceipt | undefined>;
  /** Counts one more event of this name, and tells how many there were since the first one, at most `windowMs` ago. */
  readonly count: (name: string, windowMs: number) => Promise<number>;
  /** Tells what `count` said last, and counts nothing. */
  readonly counted: (name: string) => Promise<number>;
  /** Removes what has expired, where the store does not do so by itself. */
  readonly sweep: (now: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A store that could not be opened, with the sentence for the administrator. */
export type OpenResult =
  { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly sentence: string };
