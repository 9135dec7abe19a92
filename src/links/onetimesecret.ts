import * as v from 'valibot';
import { normaliseBase } from './base.ts';
import { failureOf } from './failure.ts';
import type { Account, LinkRequest, LinkService, Provider } from './provider.ts';
import type { Receipt } from './receipt.ts';
import { request } from './request.ts';
import type { BurnResult, LinkFailure, LinkResult, LinkState, StateResult, TestResult } from './result.ts';

const id = 'onetimesecret';

/** Of one secret, in UTF-8. */
const MOST_BYTES = 10_000;

/** As a length or a moment, what a `Date` and our sentences can hold: a link is lost by an error that comes after it was made. */
const MOST_SECONDS = 1e11;
const seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SECONDS));
const key = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,128}$/i));

const shareBody = v.object({
  metadata_key: key,
  secret_key: key,
  secret_ttl: seconds,
  share_domain: v.optional(v.nullable(v.string())),
});

// 0.23 puts the secret itself (`value`) into the first receipt it gives: only what is named here leaves this module.
const receiptBody = v.object({
  state: v.picklist(['new', 'viewed', 'previewed', 'received', 'revealed', 'burned', 'expired', 'orphaned']),
  received: v.optional(v.nullable(v.pipe(v.number(), v.maxValue(MOST_SECONDS)))),
});

const burnBody = v.object({ state: v.object({ metadata_key: key }), secret_shortkey: v.string() });
const statusBody = v.object({ status: v.literal('nominal') });
/** The one answer for a link that was opened, burned, has expired or never was. */
const unknownBody = v.object({ message: v.pipe(v.string(), v.regex(/^unknown secret/i)) });

/** `viewed` and `previewed` mean that somebody looked at the page of the link, or at the receipt; nobody has the secret. */
const states: Record<v.InferOutput<typeof receiptBody>['state'], LinkState> = {
  new: 'waiting',
  viewed: 'waiting',
  previewed: 'waiting',
  received: 'opened',
  revealed: 'opened',
  burned: 'burned',
  expired: 'expired',
  orphaned: 'gone',
};

/**
 * Onetime Secret by its v1 form API: the one that every version from 0.23 on answers alike, with and without an account.
 * https://docs.onetimesecret.com/en/rest-api/v1/
 * @param timeoutMs most that one request may take
 */
export function onetimeSecret(timeoutMs = 15_000): Provider {
  async function create(link: LinkRequest, service: LinkService, signal?: AbortSignal): Promise<LinkResult> {
    const problem = cannotSend(link);
    if (problem) return problem;
    if (signal?.aborted) return { ok: false, reason: 'cancelled' };
    const address = normaliseBase(service.base);
    if (!address.ok) return address;
    const form = new URLSearchParams({ secret: link.secret, ttl: String(link.ttl) });
    const { base } = address;
    const { account } = service;
    const answer = await request({ base, path: '/api/v1/share', method: 'POST', form, account, signal, timeoutMs });
    if (!answer.ok) return mayExist(answer);
    const made = v.safeParse(shareBody, answer.body);
    if (!made.success) {
      const failure = failureOf(answer, link.secret);
      return answer.status < 400 || answer.status >= 500 ? mayExist(failure) : failure;
    }
    const { metadata_key, secret_key, secret_ttl, share_domain } = made.output;
    const created = Date.now();
    const expiresAt = created + secret_ttl * 1000;
    return {
      ok: true,
      link: `${linkBase(base, share_domain)}/secret/${secret_key}`,
      expiresAt,
      receipt: { provider: id, base, key: metadata_key, created, expires: expiresAt },
    };
  }

  async function state(receipt: Receipt, account?: Account): Promise<StateResult> {
    const path = `/api/v1/private/${encodeURIComponent(receipt.key)}`;
    const answer = await request({ base: receipt.base, path, method: 'GET', account, timeoutMs });
    if (!answer.ok) return answer;
    if (v.is(unknownBody, answer.body)) return { ok: true, state: 'gone' };
    const parsed = v.safeParse(receiptBody, answer.body);
    if (!parsed.success) return failureOf(answer);
    const known = states[parsed.output.state];
    const { received } = parsed.output;
    return known === 'opened' && received
      ? { ok: true, state: known, openedAt: received * 1000 }
      : { ok: true, state: known };
  }

  async function burn(receipt: Receipt, account?: Account): Promise<BurnResult> {
    const path = `/api/v1/private/${encodeURIComponent(receipt.key)}/burn`;
    // Without one the request would say nothing of the type of its body: it was measured with an empty form.
    const form = new URLSearchParams();
    const answer = await request({ base: receipt.base, path, method: 'POST', form, account, timeoutMs });
    if (!answer.ok) return answer;
    if (v.is(burnBody, answer.body)) return { ok: true, state: 'burned' };
    if (v.is(unknownBody, answer.body)) return { ok: true, state: 'gone' };
    return failureOf(answer);
  }

  async function test({ base, account }: LinkService): Promise<TestResult> {
    const path = account ? '/api/v1/authcheck' : '/api/v1/status';
    const answer = await request({ base, path, method: 'GET', account, timeoutMs });
    if (!answer.ok) return answer;
    if (!v.is(statusBody, answer.body)) return failureOf(answer);
    return { ok: true, as: account ? 'account' : 'anonymous' };
  }

  return { id, create, state, burn, test };
}

/** Has no UTF-8: a form would carry U+FFFD in its place, and the reader would get another secret. */
const loneSurrogate = /\p{Cs}/u;

function cannotSend({ secret }: LinkRequest): LinkFailure | undefined {
  if (secret === '' || loneSurrogate.test(secret)) return { ok: false, reason: 'unsupported' };
  const size = new TextEncoder().encode(secret).length;
  // 0.23 takes more than that and 0.26 refuses it; what was sent once cannot be taken back.
  return size > MOST_BYTES ? { ok: false, reason: 'too-large' } : undefined;
}

/** An account's own domain, where the service says that its links live there. */
function linkBase(base: string, shareDomain: string | null | undefined): string {
  if (!shareDomain) return base;
  const url = URL.parse(shareDomain.includes('://') ? shareDomain : `https://${shareDomain}`);
  return url?.protocol === 'https:' ? url.origin : base;
}

/** Marks what may have happened after the request had left: an answer that was not waited for, or cannot be read. */
function mayExist(failure: LinkFailure): LinkFailure {
  const unsure = failure.reason === 'timeout' || failure.reason === 'cancelled' || failure.reason === 'bad-answer';
  return unsure ? { ...failure, mayExist: true } : failure;
}
