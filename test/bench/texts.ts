import { mewsToken } from '../e2e/tokens.ts';

const line = (n: number): string =>
  `2026-01-01 12:00:${String(n % 60).padStart(2, '0')} GET /api/connector/v1/reservations/getAll 200 in ${n % 997} ms for hotel 42\n`;

/** A log of so many bytes without a token in it. */
export function cleanText(bytes: number): string {
  let text = '';
  for (let n = 0; text.length < bytes; n++) text += line(n);
  return text.slice(0, bytes);
}

/** The same with one token in the middle, a new one at every call. */
export function textWithToken(bytes: number): string {
  const text = cleanText(bytes);
  const middle = text.indexOf('\n', bytes / 2) + 1;
  return `${text.slice(0, middle)}AccessToken: ${mewsToken()}\n${text.slice(middle)}`;
}
