import type { FastifyRequest } from 'fastify';
import { callerOf, type Accounts, type Caller } from './accounts.ts';
import { countedAddress } from './client-address.ts';
import { credentialTries, requestRate } from './limits.ts';
import type { Store } from './store/store.ts';
import type { Vault } from './vault.ts';

/** What every route works with. */
export interface Context {
  readonly store: Store;
  readonly vault: Vault;
  readonly accounts: Accounts;
  /** Only accounts make links; opening stays open to whoever holds one. */
  readonly closed: boolean;
  /** Anonymous requests of one kind that one address has in a window; 0 is no limit, of wrong credentials neither. */
  readonly rate: number;
  /** Where the world sees the service, when it stands behind a proxy. */
  readonly publicBase: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The service's address as the caller sees it, for links in answers. */
export function baseOf(request: FastifyRequest, context: Context): string {
  return context.publicBase ?? `${request.protocol}://${request.host}`;
}

/** Counts an anonymous request. @returns false when there were too many of this kind from its address */
export async function withinRate(request: FastifyRequest, context: Context, kind: string): Promise<boolean> {
  if (context.rate === 0) return true;
  return (await context.store.count(`${kind}:${countedAddress(request.ip)}`, requestRate.windowMs)) <= context.rate;
}

/** Tells who asks. `guessing`: too many wrong credentials from this address, so that right ones are not told from them. */
export async function callerAt(request: FastifyRequest, context: Context): Promise<Caller | { kind: 'guessing' }> {
  const caller = callerOf(request.headers.authorization, context.accounts);
  if (caller.kind === 'anonymous' || context.rate === 0) return caller;
  // By address alone: counted by account, anybody could lock its owner out.
  const name = `wrong:${countedAddress(request.ip)}`;
  const { store } = context;
  const wrong = await (caller.kind === 'wrong' ? store.count(name, credentialTries.windowMs) : store.counted(name));
  return wrong > credentialTries.max ? { kind: 'guessing' } : caller;
}
