import { onetimeSecret } from './onetimesecret.ts';
import type { Provider } from './provider.ts';

export { normaliseBase, originPattern } from './base.ts';
export type { Account, LinkService, Provider } from './provider.ts';
export type { Receipt } from './receipt.ts';
export { regions } from './regions.ts';
export type * from './result.ts';

/** Every kind of service, in the order in which it is offered; the first is the default. */
export const providers: readonly Provider[] = [onetimeSecret()];

/**
 * Finds a provider.
 * @param id as it stands in settings and receipts
 * @returns undefined for an id that this version does not know
 */
export function providerById(id: string): Provider | undefined {
  return providers.find((provider) => provider.id === id);
}
