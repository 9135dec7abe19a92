import type { Candidate } from '../candidate.ts';
import { isAlnum } from '../context/chars.ts';
import { isStandIn } from '../filters/placeholders.ts';
import type { Matcher } from './matcher.ts';
import { matchAt } from '../context/sticky.ts';

function spanOf(match: RegExpExecArray): { start: number; end: number; secret: string } {
  const secret = match.groups?.['secret'] ?? match[0];
  const inside = match[0].lastIndexOf(secret);
  // A lookbehind at the pattern's end may reach back before the keyword: one try, where `lead` costs a try for each place.
  const start = match.index + (inside < 0 ? match[0].length - secret.length : inside);
  return { start, end: start + secret.length, secret };
}

/** `\n`, `\t` or `%3D` before a secret end in a letter or digit that belongs to the escape. */
const ESCAPE_BEFORE = /(?:\\[nrtbf]|\\u[0-9a-f]{4}|%[0-9a-f]{2})$/i;

/** Letters and digits, where a rule has no boundary of its own. */
const isBound = (text: string, at: number, boundary: RegExp | undefined): boolean =>
  boundary ? boundary.test(text.charAt(at)) : isAlnum(text.charCodeAt(at));

function isFreeBefore(text: string, start: number, boundary: RegExp | undefined): boolean {
  if (start === 0) return true;
  // What hangs on a mask is the rest of something masked.
  if (!isBound(text, start - 1, boundary)) return !text.startsWith('***', start - 3);
  const before = text.slice(Math.max(0, start - 6), start);
  return (before.includes('\\') || before.includes('%')) && ESCAPE_BEFORE.test(before);
}

function isFree(text: string, start: number, end: number, boundary: RegExp | undefined): boolean {
  return !(end < text.length && isBound(text, end, boundary)) && isFreeBefore(text, start, boundary);
}

/** Whether all of a match is the secret: then what stands before it settles the matter without a try. */
const isWhole = new Map<RegExp, boolean>();

function startsWithSecret(pattern: RegExp): boolean {
  let known = isWhole.get(pattern);
  if (known === undefined) isWhole.set(pattern, (known = !pattern.source.includes('(?<secret>')));
  return known;
}

/** Tries a rule where its keyword stands, and up to `lead` characters before. */
export function matchRule(text: string, rule: Matcher, order: number, keywordAt: number): Candidate | undefined {
  const { pattern, boundary } = rule;
  const first = Math.max(0, keywordAt - (rule.lead ?? 0));
  const isSecretFirst = startsWithSecret(pattern);
  for (let at = first; at <= keywordAt; at++) {
    if (isSecretFirst && !isFreeBefore(text, at, boundary)) continue;
    const match = matchAt(pattern, text, at);
    if (!match || match.index + match[0].length <= keywordAt) continue;
    const { start, end, secret } = spanOf(match);
    if (!isFree(text, start, end, boundary) || secret.includes('***')) continue;
    const isProven = rule.checksum?.(secret) === true;
    if (!isProven && (isStandIn(secret) || rule.accept?.(secret) === false)) continue;
    const confidence = isProven ? 'certain' : (rule.confidence ?? 'certain');
    const prefix = rule.prefix === undefined ? {} : { prefix: rule.prefix };
    const demo = rule.isPublicDemo?.(secret) === true ? { publicDemo: true as const } : {};
    return { start, end, rule: rule.id, severity: rule.severity, confidence, order, ...prefix, ...demo };
  }
  return undefined;
}
