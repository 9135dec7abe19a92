const BASE64 = /^[\w+/-]+={0,2}$/;

/** A multiple of four. */
const LONGEST_DECODED = 1000;

/** What base64 (either alphabet) stands for, when that is printable text; undefined otherwise. Looks at the first 1,000 characters. */
export function decodeBase64(value: string): string | undefined {
  if (value.length < 8 || value.length > 65_536 || /^\d+$/.test(value) || !BASE64.test(value)) return undefined;
  const head = value.slice(0, LONGEST_DECODED).replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (head.length % 4 === 1) return undefined;
  const text = atob(head);
  return /^[\t\n\r\x20-\x7e]*$/.test(text) ? text : undefined;
}

/** Whether a value is `user:password` in base64. */
export function isBasicPair(value: string): boolean {
  const pair = decodeBase64(value);
  return pair !== undefined && /^[^:\s]{0,128}:\S.{2,}/.test(pair);
}
