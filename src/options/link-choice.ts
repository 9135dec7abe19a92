import type { Request } from '../messaging/protocol.ts';
import { normaliseBase, regions } from '../links/index.ts';

/** What stands in the form. `service` is a region's id, `own` for an address, `none` for no service. */
export interface LinkEntries {
  readonly service: string;
  readonly address: string;
  readonly ttl: number;
  readonly signIn: boolean;
  readonly user: string;
  readonly token: string;
}

/** `account`: `null` forgets the stored one, `undefined` leaves it. */
export interface LinkChoice {
  readonly base: string | undefined;
  readonly ttl: number;
  readonly account: Request<'account:write'> | undefined;
}

export type ProblemField = 'address' | 'user' | 'token';

export type LinkReading =
  | { readonly ok: true; readonly choice: LinkChoice }
  | {
      readonly ok: false;
      readonly field: ProblemField;
      readonly problem: 'insecure' | 'address' | 'missing';
    };

/** Lives that are offered, in seconds. */
export const TTLS: readonly number[] = [300, 3600, 14_400, 86_400, 259_200, 604_800, 1_209_600];

/** What the form calls the service at this address. */
export const serviceOf = (base: string | undefined): string =>
  base === undefined ? 'none' : (regions.find((region) => region.base === base)?.id ?? 'own');

function accountOf(
  form: LinkEntries,
  base: string,
  stored: { readonly base: string | undefined; readonly hasAccount: boolean },
): LinkChoice['account'] | 'user' | 'token' {
  const user = form.user.trim();
  const token = form.token.trim();
  if (!form.signIn) return null;
  // Left empty, what is stored stays: it is never shown again, so it cannot be retyped by chance.
  if (user === '' && token === '' && base === stored.base && stored.hasAccount) return undefined;
  if (user === '') return 'user';
  return token === '' ? 'token' : { base, user, token };
}

/**
 * Reads the form. An account belongs to the service that it was given for: another service never gets it.
 * @param stored the base that is stored now, and whether an account is
 */
export function readLinkChoice(
  form: LinkEntries,
  stored: { readonly base: string | undefined; readonly hasAccount: boolean },
): LinkReading {
  const { service, ttl } = form;
  if (service === 'none') return { ok: true, choice: { base: undefined, ttl, account: null } };
  const region = regions.find(({ id }) => id === service);
  const base = region ? ({ ok: true, base: region.base } as const) : normaliseBase(form.address);
  if (!base.ok) return { ok: false, field: 'address', problem: base.reason === 'insecure' ? 'insecure' : 'address' };
  const account = accountOf(form, base.base, stored);
  if (account === 'user' || account === 'token') return { ok: false, field: account, problem: 'missing' };
  return { ok: true, choice: { base: base.base, ttl, account } };
}
