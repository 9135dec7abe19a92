import type { Span } from '../span.ts';

const WINDOW = 200;

/**
 * What is known to be public by all of what it is and where it stands: the rule that found it, and the text around it. Those
 * that begin with the secret are tried at its place alone: hostile text has thousands of findings.
 */
const HARMLESS: readonly RegExp[] = [
  // A package with its revision, a key of a cache.
  /^poss[^«]+«[^»]{1,200}(?:[@#][\da-f]{40}|-[\da-f]{64})»/,
  // How documentation fills a vendor's shape.
  /«(?:[^»]{0,99}(\w)\1{15}»|abcd efgh)/y,
  // Accounts and signatures of block chains.
  /^gen[^«]+(?:wallet|itcoin|BTC|Solana|Tron|XRP)[^«]*«[1-9A-HJ-NP-Za-km-z]+»/,
  // The public key of web push.
  /«B[A-P][\w/+-]{85}=?»/y,
  // An object of Java that does not say what it is.
  /«[a-z]\w*(?:\.[\w$]+){2,9}@(?=\d*[a-f])[\da-f]{5,8}»/y,
  // The client's key of Sentry, with no secret behind it, which every page of the site shows: https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  /(?<=\/)«[\da-f]{32}»@[\w.-]*sentry[\w.-]*\/\d/y,
  // A call's id in Asterisk's log of security, a credential's name in a pipeline, what is encrypted for a file, Helm's digest of a secret.
  /(?<=PJSIP".+SessionID="|entials\('|crypted:|checksum\/[\w-]{1,30}: )«/y,
];

/** Whether what was found is public all the same. */
export function isHarmless(text: string, { start, end, rule }: Span & { readonly rule: string }): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const seen = `${rule} ${before}«${text.slice(start, end)}»${text.slice(end, end + WINDOW)}`;
  return HARMLESS.some((pattern) => {
    pattern.lastIndex = rule.length + 1 + before.length;
    return pattern.test(seen);
  });
}
