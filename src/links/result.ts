import type { Receipt } from './receipt.ts';

/**
 * Why a service gave no link (or no state, or no burn). Codes: the sentences belong to the UI.
 *
 * - `offline`: no answer at all: no network, no such host, connection refused, a redirect, no host permission
 * - `timeout`: no whole answer in time
 * - `cancelled`: the caller's signal was aborted
 * - `not-authorized`: the account or its token is wrong, or the service wants one
 * - `rate-limited`: too many requests; `retryAfter` where the service said for how long
 * - `refused`: the service said no, in its own words (`detail`)
 * - `bad-answer`: HTML, half an answer, wrong types: this is no such service, or something stands between
 * - `too-large`: more bytes than the service takes
 * - `insecure`: plain `http:` to another machine
 * - `unsupported`: the service cannot do what was asked (see {@link LinkFailure.detail})
 */
export type LinkReason =
  | 'offline'
  | 'timeout'
  | 'cancelled'
  | 'not-authorized'
  | 'rate-limited'
  | 'refused'
  | 'bad-answer'
  | 'too-large'
  | 'insecure'
  | 'unsupported';

/** A request that did not succeed. */
export interface LinkFailure {
  readonly ok: false;
  readonly reason: LinkReason;
  /** The service's own message, made harmless to show: one line, at most 200 characters, never holding the secret. */
  readonly detail?: string;
  /** Seconds after which the service takes requests again. */
  readonly retryAfter?: number;
  /**
   * The request may have reached the service: a link may have been made that nobody knows. No service has an
   * idempotency key, so a retry makes a second one.
   */
  readonly mayExist?: true;
}

/** A link that was made. */
export interface MadeLink {
  readonly ok: true;
  readonly link: string;
  /** Milliseconds since the epoch, by this device's clock, as the service granted it. */
  readonly expiresAt: number;
  readonly receipt: Receipt;
}

export type LinkResult = MadeLink | LinkFailure;

/**
 * What became of a link: `waiting` to be opened, `opened` (once, and gone), `burned` by its sender, `expired`, or `gone`:
 * the service does not know it (any more).
 */
export type LinkState = 'waiting' | 'opened' | 'burned' | 'expired' | 'gone';

export type StateResult =
  | {
      readonly ok: true;
      readonly state: LinkState;
      /** When the link was opened, in milliseconds since the epoch by the service's clock; only with `opened`. */
      readonly openedAt?: number;
    }
  | LinkFailure;

/** `gone`: there was nothing left to burn (opened, burned, expired or never made). */
export type BurnResult = { readonly ok: true; readonly state: 'burned' | 'gone' } | LinkFailure;

/** `account`: the service answered, and knows the account; `anonymous`: it answered, and no account was given. */
export type TestResult = { readonly ok: true; readonly as: 'account' | 'anonymous' } | LinkFailure;
