import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { kindIds } from '../../../src/core/context/keys/kinds.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { advice, evidence } from '../../../src/core/rules/library.ts';
import { matchRule, trialOf } from '../../../src/core/scan/match-rule.ts';
import { unmark } from './unmark.ts';

const folder = new URL('../../../src/core/rules/', import.meta.url);
const NOT_RULES = new Set(['index.ts', 'library.ts', 'active.ts', 'in-order.ts', 'notes.ts']);
/** One vendor, or one everyday kind, a file. */
const files = ['', 'everyday/'].flatMap((part) =>
  readdirSync(new URL(part, folder))
    .filter((name) => name.endsWith('.ts') && !NOT_RULES.has(name))
    .map((name) => part + name),
);
const ids = rules.map(({ id }) => id);

describe('the registry', () => {
  it.each(['index.ts', 'library.ts'])('%s holds every file of the folder, once', (registry) => {
    const imported = [...readFileSync(new URL(registry, folder), 'utf8').matchAll(/from '\.\/(.+\.ts)';/g)].map(
      ([, name]) => name,
    );
    expect(imported.sort()).toEqual(files.toSorted());
  });

  it('has no line that nobody can read: a long pattern is composed of parts', () => {
    const long = files.filter((name) => /^.{251}/m.test(readFileSync(new URL(name, folder), 'utf8')));
    expect(long).toEqual([]);
  });

  it('has one rule for each id', () => expect(new Set(ids).size).toBe(ids.length));

  it('has advice and evidence for every rule, and none for others', () => {
    const all = [...ids, ...kindIds];
    for (const id of ids) {
      expect(advice, id).toHaveProperty([id]);
      expect(evidence, id).toHaveProperty([id]);
    }
    for (const id of Object.keys(advice)) expect(all).toContain(id);
    for (const id of Object.keys(evidence)) expect(ids).toContain(id);
  });
});

/** Formats that two makers share. */
const NAMED_OTHERWISE = new Set(['clerk-secret-key', 'lob-api-key']);

/** What their keys announce is more than they know of: a login before the password, a sign behind it, a token's unusual tail. */
const PART_OF_MORE = new Set(['listed-password', 'access-data-password', 'paired-password', 'aws-session-token']);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const proof = evidence[id];

  it('finds what it should, and nothing more of it', () => {
    const trial = trialOf(rule, rules.indexOf(rule));
    const matches = proof?.match() ?? [];
    expect(matches.length).toBeGreaterThan(0);
    const names = matches.flatMap((marked) => detect(unmark(marked).text)).map((finding) => finding.rule);
    if (!NAMED_OTHERWISE.has(id)) expect(names).toContain(id);
    for (const marked of matches) {
      const { text, spans: secrets } = unmark(marked);
      const [start = 0, end = 0] = secrets[0] ?? [];
      const spans = Array.from({ length: text.length }, (_, at) => matchRule(text, trial, at)).filter(Boolean);
      expect(spans, text).toContainEqual(expect.objectContaining({ start, end, rule: id }));
      const covers = detect(text).filter((found) => found.start <= start && found.end >= end);
      expect(covers, text).toHaveLength(1);
      if (!PART_OF_MORE.has(id)) expect(covers[0], text).toMatchObject({ start, end });
    }
  });

  it('leaves the rest alone', () => {
    const texts = proof?.ignore() ?? [];
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(
        detect(text).filter((finding) => finding.rule === id),
        text,
      ).toEqual([]);
    }
  });

  it('says how it is scanned for', () => {
    expect(rule.pattern.sticky).toBe(true);
    if (rule.hexRun !== true) expect(rule.keywords.length).toBeGreaterThan(0);
    for (const keyword of rule.keywords) expect(keyword.length, keyword).toBeGreaterThanOrEqual(3);
  });
});
