import type { Receipt } from '../links/index.ts';
import type { ListedLink } from '../messaging/protocol.ts';
import { inTurn } from '../waiting/in-turn.ts';
import { readPrivate, writePrivate } from './private-store.ts';

const KEY = 'receipts';
/** Enough for a day of support work; the oldest fall out. */
const MOST = 50;

/** A receipt under the id that the extension knows its link by. */
export interface KeptReceipt extends Receipt {
  readonly id: string;
}

const isKept = (value: unknown): value is KeptReceipt =>
  typeof value === 'object' && value !== null && 'id' in value && 'key' in value && 'expires' in value;

async function all(): Promise<KeptReceipt[]> {
  const now = Date.now();
  const kept = await readPrivate(KEY);
  return Array.isArray(kept) ? kept.filter(isKept).filter(({ expires }) => expires > now) : [];
}

// Two tabs may make a link in the same moment, and each keeps its receipt among those that are kept.
const queue = inTurn();

/**
 * Keeps what tells of a link and burns it, never the link. But until it is opened, Onetime Secret gives the link back to
 * whoever shows the receipt: content scripts must not have it.
 */
export const keepReceipt = (id: string, receipt: Receipt): Promise<void> =>
  queue(async () => writePrivate(KEY, [{ ...receipt, id }, ...(await all())].slice(0, MOST)));

/** Forgets all of them. */
export const forgetReceipts = (): Promise<void> => queue(() => writePrivate(KEY, []));

/** Undefined for a link that has expired, or that fell out. */
export const receiptOf = async (id: string): Promise<KeptReceipt | undefined> =>
  (await all()).find((receipt) => receipt.id === id);

/** The links that have not expired, the newest first. */
export const listLinks = async (): Promise<ListedLink[]> =>
  (await all()).map(({ id, base, created, expires }) => ({ id, service: base, madeAt: created, expiresAt: expires }));
