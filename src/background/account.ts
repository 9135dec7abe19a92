import * as v from 'valibot';
import { normaliseBase, type Account } from '../links/index.ts';
import type { AccountState, Request } from '../messaging/protocol.ts';
import { readSettings } from '../platform/storage.ts';
import { isLasting, readPrivate, writePrivate } from './private-store.ts';

const KEY = 'account';

const keptAccount = v.object({ base: v.string(), user: v.string(), token: v.string() });

/**
 * The account at this service. Its address stands beside the token: content scripts can write the one in the settings, and
 * a token goes nowhere but to the service that the person gave it for.
 */
export async function accountAt(base: string): Promise<Account | undefined> {
  const kept = await readPrivate(KEY);
  const asked = normaliseBase(base);
  if (!v.is(keptAccount, kept) || !asked.ok || asked.base !== kept.base) return undefined;
  return { user: kept.user, token: kept.token };
}

/** Whether there is an account at the service that is chosen now. No page of ours needs to know more. */
export async function accountState(): Promise<AccountState> {
  const { base } = (await readSettings()).link;
  return { isStored: base !== undefined && (await accountAt(base)) !== undefined, isLasting: isLasting() };
}

/** Keeps this account, or forgets the one that is kept. */
export const writeAccount = (account: Request<'account:write'>): Promise<void> => writePrivate(KEY, account);
