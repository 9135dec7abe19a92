import type { StoredReceipt } from '../store/store.ts';
import type { NewLink, ReceiptView } from '../vault.ts';

/** An answer's JSON, in the order of keys in which the real server writes them. */
export type Body = Record<string, string | number | boolean | null | readonly string[] | undefined>;

/** Moments that a body needs: all in milliseconds since the epoch. */
interface Moment {
  readonly now: number;
  readonly base: string;
}

/** The answer to a new link. */
export function shareBody(link: NewLink, moment: Moment, generated?: string): Body {
  const view: ReceiptView = { receipt: link.receipt, state: 'new', secretKey: link.secretKey };
  return body(link.receiptKey, view, { ...moment, now: link.receipt.createdAt }, generated);
}

/** The answer to a question about a receipt. */
export function receiptBody(receiptKey: string, view: ReceiptView, moment: Moment): Body {
  return body(receiptKey, view, moment);
}

/**
 * The receipt inside the answer to a burn: as it stood before, but for the time that is left.
 * @param receipt before the burn
 */
export function burnedBody(receiptKey: string, receipt: StoredReceipt, secretKey: string, moment: Moment): Body {
  const before = body(receiptKey, { receipt, state: 'new', secretKey }, moment);
  return { ...before, secret_ttl: null, passphrase_required: undefined, has_passphrase: undefined };
}

function body(
  receiptKey: string,
  { receipt, state, secretKey }: ReceiptView,
  moment: Moment,
  generated?: string,
): Body {
  const live = state === 'new';
  const opened = state === 'received';
  const left = seconds(receipt.keptUntil - moment.now);
  const secretLeft = live ? seconds(receipt.expiresAt - moment.now) : null;
  const url = `${moment.base}/receipt/${receiptKey}`;
  const changedAt = receipt.outcomeAt ?? (state === 'expired' ? receipt.expiresAt : receipt.createdAt);
  // Keys of an undefined value are left out of the JSON: which ones there are depends on the state, as recorded.
  return {
    custid: receipt.owner,
    metadata_key: receiptKey,
    secret_key: opened ? undefined : secretKey,
    ttl: receipt.ttl,
    metadata_ttl: left,
    secret_ttl: opened ? undefined : secretLeft,
    metadata_url: url,
    state,
    updated: seconds(changedAt),
    created: seconds(receipt.createdAt),
    received: opened ? seconds(changedAt) : undefined,
    recipient: [],
    share_domain: '',
    value: generated,
    passphrase_required: live ? receipt.hasPassphrase : undefined,
    identifier: receiptKey,
    secret_identifier: opened ? undefined : secretKey,
    has_passphrase: live ? receipt.hasPassphrase : undefined,
    recipients: [],
    receipt_ttl: left,
    receipt_url: url,
    secret_value: generated,
  };
}

function seconds(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / 1000));
}
