import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import { createPropose } from '../../../src/core/propose.ts';
import { namingRules, pageRules } from '../../../src/core/rules/active.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { evidence } from '../../../src/core/rules/library.ts';

const byPage = createPropose(pageRules);

describe('the rules of every watched page', () => {
  it('are all but those that name what a key gives away', () => {
    expect([...pageRules(), ...namingRules()].map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(namingRules().length).toBeGreaterThan(100);
  });

  it.each(namingRules().map(({ id }) => [id]))('see what %s names', (id) => {
    for (const marked of evidence[id]?.match() ?? []) {
      const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
      const text = marked.replace(/[«»]/g, '');
      const spans = decide(byPage, text, { source: 'field' }).map((finding) => [finding.start, finding.end]);
      expect(spans, text).toContainEqual([start, end]);
    }
  });
});
