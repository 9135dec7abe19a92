import type { Span } from './span.ts';

const WINDOW = 200;

/**
 * What is known to be public by all of what it is and where it stands: the rule that found it, and the text around it. Those
 * that begin with the secret are tried at its place alone: hostile text has thousands of findings.
 */
const HARMLESS: readonly RegExp[] = [
  // An account or a contract of Ethereum: its private key has 64 digits.
  /«0x[\da-f]{40}»/iy,
  // What Java calls an object: its class, and a hash.
  /«[\w.$]+\.\w+@[\da-f]{1,8}»/y,
  // An archive in a lock file, with its digest.
  /«[\w.-]+\.(?:tgz|zip)#/y,
  // How documentation fills a vendor's shape.
  /«(?:[^»]*(\w)\1{15}»|abcd efgh)/y,
  // What a generator draws from.
  /«A\w+Za\w+z0\w+9»/y,
  // Accounts and signatures of block chains.
  /^gen.+(?:wallet|itcoin|BTC|Solana|Tron|XRP).*«[1-9A-HJ-NP-Za-km-z]+»/s,
  // The client's key of Sentry, with no secret behind it, which every page of the site shows: https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  /(?<=\/)«[\da-f]{32}»@[\w.-]*sentry[\w.-]*\/\d/y,
  // A call's id in Asterisk's log of security.
  /Service="PJSIP".+SessionID="«/,
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
