// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guard } from '../../../src/content/guard.ts';
import { createIntake } from '../../../src/content/intake.ts';
import type { Prompts } from '../../../src/content/prompts.ts';
import type { Uploads } from '../../../src/content/uploads.ts';

const TOKEN = 'a token';

// jsdom lays nothing out.
Object.assign(document, { caretPositionFromPoint: () => null });

describe('a text that is dropped', () => {
  const answer = vi.fn();
  const isRightPlace = vi.fn<Guard['isRightPlace']>(() => false);
  const findAll = (text: string): object[] =>
    text.includes(TOKEN) ? [{ start: text.indexOf(TOKEN), end: text.indexOf(TOKEN) + TOKEN.length, mask: 'a***' }] : [];
  const intake = createIntake(
    { asks: () => true, isRightPlace, findAll } as unknown as Guard,
    { answer } as unknown as Prompts,
    {} as Uploads,
  );
  const [from, to] = [document.createElement('textarea'), document.createElement('textarea')];

  /** @returns whether the drop was held */
  const drop = (text: string, type = 'drop'): boolean =>
    intake.take({ event: { type } as DragEvent, target: to, anchor: to, text, html: '' });

  beforeEach(() => {
    vi.resetAllMocks();
    document.body.replaceChildren(from, to);
    from.value = `see ${TOKEN} there`;
    from.focus();
    from.setSelectionRange(4, 4 + TOKEN.length);
  });

  it('is no arrival where it was selected in a field: held, it would stand there twice', () => {
    expect(drop(TOKEN)).toBe(false);
    expect(answer).not.toHaveBeenCalled();
  });

  it('is held where it comes from elsewhere, and so is a paste of what is selected', () => {
    expect(drop(`other ${TOKEN}`)).toBe(true);
    expect(drop(TOKEN, 'paste')).toBe(true);
    from.blur();
    expect(drop(TOKEN)).toBe(true);
    expect(answer).toHaveBeenCalledTimes(3);
  });

  it('is held where it leaves the field that is there for it', () => {
    isRightPlace.mockImplementation((field) => field === from);
    expect(drop(TOKEN)).toBe(true);
  });
});
