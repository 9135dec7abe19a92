import type { Candidate } from '../candidate.ts';
import { isAlnum } from '../context/chars.ts';
import { isStandIn } from '../filters/placeholders.ts';
import type { Matcher } from './matcher.ts';
import { after, matchAt } from '../context/sticky.ts';

function spanOf(match: RegExpExecArray): { start: number; end: number; secret: string } {
  const secret = match.groups?.['secret'] ?? match[0];
  const inside = match[0].lastIndexOf(secret);
  // A lookbehind at the pattern's end may reach back before the keyword: one try, where `lead` costs a try for each place.
  const start = match.index + (inside < 0 ? match[0].length - secret.length : inside);
  return { start, end: start + secret.length, secret };
}

/** `\n`, `\t` or `%3D` before a secret end in a letter or digit that belongs to the escape. */
const ESCAPE_BEFORE = /(?<=\\[nrtbf]|\\u[\da-f]{4}|%[\da-f]{2})/iy;

/** What is asked of a rule wherever one of its keywords stands: nearly always in the middle of a word. */
export interface Trial {
  readonly rule: Matcher;
  readonly order: number;
  readonly lead: number;
  /** Whether all of a match is the secret: then what stands before it settles the matter without a try. */
  readonly isSecretFirst: boolean;
  /** Of each character of ASCII whether it may not stand beside the secret; letters and digits, where a rule says nothing. */
  readonly bounds: Uint8Array;
}

const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => Number(isAlnum(code)));

/** For first use, not for import: a rule's pattern is compiled by it. */
export const trialOf = (rule: Matcher, order: number): Trial => ({
  rule,
  order,
  lead: rule.lead ?? 0,
  isSecretFirst: !rule.pattern.source.includes('(?<secret>'),
  bounds: LETTERS.map((letter, code) => Number(rule.boundary?.test(String.fromCharCode(code)) ?? letter)),
});

function isBound(text: string, at: number, { bounds, rule }: Trial): boolean | undefined {
  const code = text.charCodeAt(at);
  return code < 128 ? bounds[code] === 1 : rule.boundary?.test(text.charAt(at));
}

function isFreeBefore(text: string, start: number, trial: Trial): boolean {
  if (start === 0) return true;
  // What hangs on a mask is the rest of something masked.
  if (!isBound(text, start - 1, trial)) return !text.startsWith('***', start - 3);
  return after(ESCAPE_BEFORE, text, start) >= 0;
}

function isFree(text: string, start: number, end: number, trial: Trial): boolean {
  return !(end < text.length && isBound(text, end, trial)) && isFreeBefore(text, start, trial);
}

/** Tries a rule where its keyword stands, and up to `lead` characters before. */
export function matchRule(text: string, trial: Trial, keywordAt: number): Candidate | undefined {
  const { rule, order, lead, isSecretFirst } = trial;
  for (let at = Math.max(0, keywordAt - lead); at <= keywordAt; at++) {
    if (isSecretFirst && !isFreeBefore(text, at, trial)) continue;
    const match = matchAt(rule.pattern, text, at);
    if (!match || rule.pattern.lastIndex <= keywordAt) continue;
    const { start, end, secret } = spanOf(match);
    if (!isFree(text, start, end, trial) || secret.includes('***')) continue;
    const isProven = rule.checksum?.(secret);
    if (!isProven && (isStandIn(secret) || rule.accept?.(secret) === false)) continue;
    return {
      start,
      end,
      rule: rule.id,
      severity: rule.severity,
      confidence: isProven ? 'certain' : (rule.confidence ?? 'certain'),
      order,
      ...(rule.prefix !== undefined && { prefix: rule.prefix }),
      ...(rule.isPublicDemo?.(secret) && { publicDemo: true as const }),
    };
  }
  return undefined;
}
