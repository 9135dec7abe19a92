import type { Receipt } from './receipt.ts';
import type { BurnResult, LinkResult, StateResult, TestResult } from './result.ts';

/** An account at a service: sent as HTTP Basic, to that service alone. */
export interface Account {
  /** E-mail address, or the service's own customer id. */
  readonly user: string;
  readonly token: string;
}

/** The service that the person chose. */
export interface LinkService {
  /** As `normaliseBase` gives it: `https://eu.onetimesecret.com`. */
  readonly base: string;
  readonly account?: Account;
}

/** One secret that shall become a link. */
export interface LinkRequest {
  readonly secret: string;
  /** Seconds. The answer's `ttl` is the one that holds. */
  readonly ttl: number;
  readonly passphrase?: string;
}

/** What a request about a receipt may need besides it. */
export interface ReceiptOptions {
  readonly account?: Account;
  /** Burning a link that has a passphrase asks for it. */
  readonly passphrase?: string;
  readonly signal?: AbortSignal;
}

/** One kind of one-time-link service. None of its functions throws for what a network or a server may do. */
export interface Provider {
  /** Stands in settings and receipts. */
  readonly id: string;
  /** Makes one link by one request, which is never repeated. */
  readonly create: (request: LinkRequest, service: LinkService, signal?: AbortSignal) => Promise<LinkResult>;
  /** Asks what became of a link. Never opens it. */
  readonly state: (receipt: Receipt, options?: ReceiptOptions) => Promise<StateResult>;
  readonly burn: (receipt: Receipt, options?: ReceiptOptions) => Promise<BurnResult>;
  /** Is this such a service, and does it know the account? Makes nothing. */
  readonly test: (service: LinkService, signal?: AbortSignal) => Promise<TestResult>;
}
