import { passphraseTries } from './limits.ts';
import { check, harden } from './passphrase.ts';
import { idOf, newKey, seal, unseal } from './seal.ts';
import type { Store, StoredReceipt, StoredSecret } from './store/store.ts';

/** A link that was made. The keys are kept nowhere: they are told once. */
export interface NewLink {
  readonly secretKey: string;
  readonly receiptKey: string;
  readonly receipt: StoredReceipt;
}

/** Why a secret is not handed out. `locked`: too many wrong passphrases, for a while. */
export type Withheld = 'gone' | 'passphrase' | 'locked';

export type Opened = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: Withheld };
export type Burned =
  | { readonly ok: true; readonly receipt: StoredReceipt; readonly secretKey: string }
  | { readonly ok: false; readonly reason: Withheld };

/** What a sender learns: the key only while the link can still be opened. */
export interface ReceiptView {
  readonly receipt: StoredReceipt;
  readonly state: 'new' | 'received' | 'burned' | 'expired';
  readonly secretKey: string;
}

/** What the service means by one-time links, whatever wire speaks to it and whatever store keeps them. */
export interface Vault {
  readonly create: (secret: string, ttl: number, owner: string, passphrase?: string) => Promise<NewLink>;
  /** Looks whether a link can be opened, without opening it. */
  readonly look: (secretKey: string) => Promise<{ readonly hasPassphrase: boolean } | undefined>;
  /** Hands the secret out: to one caller, ever. */
  readonly open: (secretKey: string, passphrase?: string) => Promise<Opened>;
  readonly receipt: (receiptKey: string) => Promise<ReceiptView | undefined>;
  readonly burn: (receiptKey: string, passphrase?: string) => Promise<Burned>;
}

/**
 * Builds the vault.
 * @param now milliseconds since the epoch
 */
export function vault(store: Store, now: () => number): Vault {
  async function live(id: string): Promise<StoredSecret | undefined> {
    const secret = await store.peek(id);
    return secret && secret.expiresAt > now() ? secret : undefined;
  }

  /** The passphrase comes before the claim: a wrong one consumes nothing. */
  async function admit(secret: StoredSecret, passphrase = ''): Promise<{ pepper?: Buffer } | Withheld> {
    if (!secret.passphrase) return {};
    if (passphrase === '') return 'passphrase';
    // Counted before it is checked: parallel guesses do not get around the limit.
    const tries = await store.count(`passphrase:${secret.id}`, passphraseTries.windowMs);
    if (tries > passphraseTries.max) return 'locked';
    const pepper = await check(passphrase, secret.passphrase);
    return pepper ? { pepper } : 'passphrase';
  }

  async function view(receiptKey: string): Promise<ReceiptView | undefined> {
    const receipt = await store.receipt(idOf(receiptKey));
    if (!receipt || receipt.keptUntil <= now()) return undefined;
    const state = receipt.outcome ?? (receipt.expiresAt <= now() ? 'expired' : 'new');
    return { receipt, state, secretKey: state === 'new' ? unseal(receipt.sealedKey, receiptKey) : '' };
  }

  return {
    create: async (secret, ttl, owner, passphrase = '') => {
      const secretKey = newKey();
      const receiptKey = newKey();
      const hardened = passphrase === '' ? undefined : await harden(passphrase);
      const createdAt = now();
      const expiresAt = createdAt + ttl * 1000;
      const receipt: StoredReceipt = {
        id: idOf(receiptKey),
        secret: idOf(secretKey),
        sealedKey: seal(secretKey, receiptKey),
        owner,
        ttl,
        createdAt,
        expiresAt,
        keptUntil: createdAt + 2 * ttl * 1000,
        hasPassphrase: hardened !== undefined,
      };
      const stored: StoredSecret = {
        id: receipt.secret,
        receipt: receipt.id,
        sealed: seal(secret, secretKey, hardened?.pepper),
        expiresAt,
        ...(hardened ? { passphrase: hardened.stored } : {}),
      };
      await store.put(stored, receipt);
      return { secretKey, receiptKey, receipt };
    },
    look: async (secretKey) => {
      const secret = await live(idOf(secretKey));
      return secret && { hasPassphrase: secret.passphrase !== undefined };
    },
    open: async (secretKey, passphrase) => {
      const secret = await live(idOf(secretKey));
      if (!secret) return { ok: false, reason: 'gone' };
      const admitted = await admit(secret, passphrase);
      if (typeof admitted === 'string') return { ok: false, reason: admitted };
      // Read before it is claimed: what cannot be read is not destroyed.
      const value = unseal(secret.sealed, secretKey, admitted.pepper);
      return (await store.claim(secret, 'received', now())) ? { ok: true, value } : { ok: false, reason: 'gone' };
    },
    receipt: view,
    burn: async (receiptKey, passphrase) => {
      const known = await view(receiptKey);
      const secret = known?.state === 'new' ? await live(known.receipt.secret) : undefined;
      if (!known || !secret) return { ok: false, reason: 'gone' };
      const admitted = await admit(secret, passphrase);
      if (typeof admitted === 'string') return { ok: false, reason: admitted };
      const won = await store.claim(secret, 'burned', now());
      return won ? { ok: true, receipt: known.receipt, secretKey: known.secretKey } : { ok: false, reason: 'gone' };
    },
  };
}
