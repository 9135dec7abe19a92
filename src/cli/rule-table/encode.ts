import type { Matcher } from '../../core/scan/matcher.ts';
import { nearSource } from '../../core/rule-kit/near.ts';
import { beginnings } from '../../core/rules/compact/beginnings.ts';
import { CAPITAL, FIELD, ITEM, LETTERS, ROW, SAME_WORD, TRAIT, VENDOR } from '../../core/rules/compact/layout.ts';
import type { RuleTable } from '../../core/rules/compact/layout.ts';
import { predicates, type Predicate } from '../../core/rules/compact/predicates.ts';
import { proofs } from '../../core/rules/compact/proofs.ts';
import { pack } from './dictionary.ts';
import { wordsPattern } from './words-pattern.ts';

const [, BETWEEN = '', AFTER = ''] = nearSource('\0', '\0').split('\0');
const SPECIAL = new RegExp(`[${ROW}${FIELD}${ITEM}${VENDOR}${CAPITAL}]`);

/** Name and value of a pattern that is `near`. */
function splitNear(source: string): [name: string, value: string] | undefined {
  const at = source.indexOf(BETWEEN);
  return at < 0 ? undefined : [source.slice(0, at), source.slice(at + BETWEEN.length, source.length - AFTER.length)];
}

function place(rule: Matcher, list: readonly Predicate[], predicate: Predicate): number {
  const index = list.indexOf(predicate);
  if (index < 0)
    throw new Error(`${rule.id}: a function that src/core/rules/compact/{predicates,proofs}.ts do not list`);
  return index;
}

function traitsOf(rule: Matcher): string {
  const { severity, confidence, accept, checksum, isPublicDemo, boundary, hexRun, pattern } = rule;
  const traits = [
    TRAIT.flags + pattern.flags,
    TRAIT.severity + severity,
    confidence && TRAIT.confidence + confidence,
    accept && `${TRAIT.accept}${place(rule, predicates, accept)}`,
    checksum && `${TRAIT.checksum}${place(rule, proofs, checksum)}`,
    isPublicDemo && `${TRAIT.isPublicDemo}${place(rule, proofs, isPublicDemo)}`,
    boundary && (boundary.ignoreCase ? TRAIT.boundaryOfAnyCase : TRAIT.boundary) + boundary.source,
    hexRun && TRAIT.hexRun,
  ];
  return traits.filter(Boolean).join(ITEM);
}

/** All distinct traits, the most frequent first. */
function distinctTraits(rules: readonly Matcher[]): string[] {
  const times = new Map<string, number>();
  for (const rule of rules) times.set(traitsOf(rule), (times.get(traitsOf(rule)) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([traits]) => traits);
}

/** Whether the beginnings that a pattern tells lead to no more looks than the keywords: every match begins with one of them. */
const tellsEnough = (told: readonly string[], { keywords, lead }: Matcher): boolean =>
  told.every((beginning) => keywords.some((keyword) => (lead ? beginning === keyword : beginning.includes(keyword)))) &&
  (!lead || keywords.every((keyword) => told.includes(keyword)));

function shortId(id: string, before: string): string {
  const [words, old] = [id.split('-'), before.split('-')];
  let same = 0;
  while (same < words.length - 1 && words[same] === old[same]) same++;
  return SAME_WORD.repeat(same) + words.slice(same).join('-');
}

function encodeRule(rule: Matcher, traits: readonly string[], before: string): string {
  const { id, pattern, keywords, lead } = rule;
  const { source, flags } = pattern;
  const [name, value] = splitNear(source) ?? [source, ''];
  const index = traits.indexOf(traitsOf(rule));
  const page = Math.floor(index / LETTERS.length);
  const vendor = id.slice(0, id.indexOf('-'));
  const short = (text: string): string => (vendor.length > 2 ? text.replaceAll(vendor, VENDOR) : text);

  const told = beginnings(flags.includes('i') ? name.toLowerCase() : name);
  const words = rule.hexRun || tellsEnough(told, rule) ? '' : short(wordsPattern(keywords));
  const isBare = !value && !source.includes('(?<secret>');
  const literal = isBare ? Math.min(...(words ? keywords : told).map(({ length }) => length)) : 0;
  const prefix = (rule.prefix ?? 0) === literal ? '' : (rule.prefix ?? 0);
  const head = `${page || ''}${LETTERS.charAt(index % LETTERS.length)}${shortId(id, before)}`;
  const fields = [head, short(name), value, words, prefix, lead ?? ''];
  return fields.join(FIELD).replace(new RegExp(`${FIELD}+$`), '');
}

/** The compact table of rules: the same for the same rules. */
export function encodeRules(rules: readonly Matcher[]): RuleTable {
  for (const { id, pattern, keywords } of rules) {
    if (SPECIAL.test(pattern.source + keywords.join(''))) throw new Error(`${id}: a character that separates fields`);
  }
  const traits = distinctTraits(rules);
  const rows = rules.map((rule, index) => encodeRule(rule, traits, rules[index - 1]?.id ?? ''));
  const text = [...traits, '', ...rows].join(ROW);
  return pack(text.replace(/[A-Z]/g, (letter) => CAPITAL + letter.toLowerCase()));
}
