import * as v from 'valibot';
import type { HttpAnswer } from './request.ts';
import type { LinkFailure } from './result.ts';

/** A day: who is told to wait for longer looks for another service. */
const MOST_SECONDS = 86_400;

const errorBody = v.object({ message: v.string() });

/**
 * Reads an answer that holds no result: Onetime Secret answers every error with 404 and a message, its true status in a header
 * since 0.24; what stands in front of a service (proxy, firewall) answers with a status of its own, and HTML.
 * @param secret is cut out of the message, should a server echo it
 */
export function failureOf(answer: HttpAnswer, secret = ''): LinkFailure {
  const parsed = v.safeParse(errorBody, answer.body);
  const message = parsed.success ? tidy(parsed.output.message, secret) : '';
  const detail = message === '' ? {} : { detail: message };
  if (answer.status === 429 || /\brate limit/i.test(message)) {
    return { ok: false, reason: 'rate-limited', ...detail, ...retryAfter(answer.headers) };
  }
  if (isUnauthorized(answer, message)) return { ok: false, reason: 'not-authorized', ...detail };
  if (answer.status === 413 || /\bmaximum size\b/i.test(message)) return { ok: false, reason: 'too-large', ...detail };
  return message === '' ? { ok: false, reason: 'bad-answer' } : { ok: false, reason: 'refused', ...detail };
}

function isUnauthorized(answer: HttpAnswer, message: string): boolean {
  return (
    answer.headers.get('x-ots-intended-status') === '401' ||
    answer.status === 401 ||
    answer.status === 403 ||
    /^not authorized\b/i.test(message)
  );
}

/** The header holds seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(headers: Headers): { retryAfter?: number } {
  const value = headers.get('retry-after');
  if (value === null) return {};
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return seconds >= 0 && seconds <= MOST_SECONDS ? { retryAfter: seconds } : {};
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** One line of plain text: the message is another machine's, and is shown to the person, on somebody's page. */
function tidy(message: string, secret: string): string {
  const line = oneLine(message).slice(0, 200);
  return tells(line, oneLine(secret)) ? '' : line;
}

/** Whether a message quotes the secret, or a part of it that is no chance: servers cut what they quote short. */
function tells(line: string, secret: string): boolean {
  const length = Math.min(12, secret.length);
  // A shorter secret stands in many a message.
  if (length < 4) return false;
  for (let at = 0; at + length <= secret.length; at += 1) {
    if (line.includes(secret.slice(at, at + length))) return true;
  }
  return false;
}
