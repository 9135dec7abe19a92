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
  /** Seconds. Services clamp it without a word: the answer's `expiresAt` is what holds. */
  readonly ttl: number;
}

/** One kind of one-time-link service. None of its functions throws for what a network or a server may do. */
export interface Provider {
  /** Stands in settings and receipts. */
  readonly id: string;
  /** Makes one link by one request, which is never repeated. */
  readonly create: (request: LinkRequest, service: LinkService, signal?: AbortSignal) => Promise<LinkResult>;
  /** Asks what became of a link. Never opens it. */
  readonly state: (receipt: Receipt, account?: Account) => Promise<StateResult>;
  readonly burn: (receipt: Receipt, account?: Account) => Promise<BurnResult>;
  /** Is this such a service, and does it know the account? Makes nothing. */
  readonly test: (service: LinkService) => Promise<TestResult>;
}
