import { normaliseBase } from './base.ts';
import type { Account } from './provider.ts';
import type { LinkFailure } from './result.ts';

/** An answer that arrived whole. */
export interface HttpAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, or undefined where the body is none. */
  readonly body: unknown;
}

export interface RequestOptions {
  readonly base: string;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly form?: URLSearchParams;
  readonly account?: Account | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** No answer of such a service comes near this; a stream without end must not fill the worker's memory. */
const maxAnswerBytes = 256 * 1024;

/** Sends one request, once, and reads the whole answer as JSON. Never throws for what a network or server may do. */
export async function request(options: RequestOptions): Promise<HttpAnswer | LinkFailure> {
  const base = normaliseBase(options.base);
  if (!base.ok) return base;
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let response: Response | undefined;
  try {
    response = await fetch(base.base + options.path, {
      method: options.method,
      headers: headersFor(options.account),
      ...(options.form ? { body: options.form } : {}),
      signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const body = parseJson(await readText(response));
    return { ok: true, status: response.status, headers: response.headers, body };
  } catch {
    if (options.signal?.aborted) return { ok: false, reason: 'cancelled' };
    if (timeout.aborted) return { ok: false, reason: 'timeout' };
    return { ok: false, reason: response ? 'bad-answer' : 'offline' };
  }
}

function headersFor(account: Account | undefined): Record<string, string> {
  const accept = { Accept: 'application/json' };
  if (!account) return accept;
  const bytes = new TextEncoder().encode(`${account.user}:${account.token}`);
  return { ...accept, Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxAnswerBytes) throw new RangeError('answer too long');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
