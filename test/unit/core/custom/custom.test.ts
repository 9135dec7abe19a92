import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../../../src/core/custom/check/index.ts';
import { MOST_PATTERNS, type CustomPattern, type Form } from '../../../../src/core/custom/custom-pattern.ts';
import { detect, mask } from '../../../../src/core/index.ts';
import { customPatterns } from '../../../../src/core/settings/custom-patterns.ts';
import { parseSettings } from '../../../../src/core/settings/index.ts';
import { ruleTitle } from '../../../../src/core/titles.ts';
import { alnum } from '../../../../src/core/rule-kit/made-up.ts';

function own(form: Form, pattern: string, name = 'Room key'): CustomPattern {
  const checked = checkPattern(form, pattern);
  return { name, pattern, source: checked.ok ? checked.source : '' };
}
const room = own('regex', String.raw`ROOM-\d{6}`);
const found = (text: string, ...custom: CustomPattern[]) =>
  detect(text, { custom }).map(({ start, end, rule }) => [text.slice(start, end), rule]);

describe("a person's own pattern", () => {
  it('is found under its name, wherever the text comes from', () => {
    const text = 'please open ROOM-204117 today';
    for (const source of ['paste', 'field', 'file'] as const)
      expect(detect(text, { custom: [room], source })).toMatchObject([{ rule: 'custom:Room key', start: 12, end: 23 }]);
    expect(ruleTitle('custom:Room key')).toBe('Room key');
  });

  it('is not found inside a longer word', () => {
    expect(found('xROOM-204117 ROOM-2041179', room)).toEqual([]);
  });

  it('is found through invisible characters', () => {
    expect(mask('ROOM-20\u200b4117', { custom: [room] })).toBe('R***7');
  });

  it('stays beside what is known, and the longer of the two wins', () => {
    const token = ['ghp', alnum(36)].join('_');
    expect(found(`ROOM-204117 ${token}`, room).map(([, rule]) => rule)).toEqual([
      'custom:Room key',
      'github-personal-token',
    ]);
    expect(found(token, own('literal', 'ghp_')).map(([, rule]) => rule)).toEqual(['github-personal-token']);
  });

  it('can be switched off, and its values allowed', () => {
    const text = 'ROOM-204117';
    expect(detect(text, { custom: [room], off: new Set(['custom:Room key']) })).toEqual([]);
    expect(detect(text, { custom: [room], allowed: (secret) => secret === text })).toEqual([]);
  });

  it('never masks a mask', () => {
    const greedy = own('regex', '[A-Za-z0-9*-]{4,40}');
    for (const text of ['ab***cd', 'E0D4***9E1D', 'abcd efgh-ijkl', '****']) {
      const once = mask(text, { custom: [greedy] });
      expect(mask(once, { custom: [greedy] })).toBe(once);
    }
  });
});

describe('patterns in the settings', () => {
  it('are dropped one by one where they are corrupt', () => {
    const broken = [7, null, {}, { ...room, source: '(' }, { ...room, pattern: 7 }, { ...room, name: '' }];
    expect(customPatterns([...broken, room])).toEqual([room]);
    expect(parseSettings({ custom: 'all' }).custom).toEqual([]);
  });

  it('are limited in number', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...room, name: `n${index}` }));
    expect(customPatterns(many)).toHaveLength(MOST_PATTERNS);
  });
});

describe('an allowed key', () => {
  const value = alnum(24);
  it.each(['workflow_token', 'workflowToken', 'Workflow-Token'])('is known when it is written %s', (key) => {
    const text = JSON.stringify({ [key]: value });
    expect(detect(text)).toHaveLength(1);
    expect(detect(text, { allowedKeys: ['workflow token'] })).toEqual([]);
  });

  it('says nothing of other keys, nor of what a vendor made', () => {
    const allowedKeys = ['workflow_token'];
    expect(detect(JSON.stringify({ access_token: value }), { allowedKeys })).toHaveLength(1);
    const token = ['ghp', alnum(36)].join('_');
    expect(detect(JSON.stringify({ workflow_token: token }), { allowedKeys })).toHaveLength(1);
  });
});
