import { describe, expect, it, vi } from 'vitest';
import type { PageStatus } from '../../../src/messaging/protocol.ts';

// The modules ask for the extension APIs when they are loaded; these functions use none of them but messages.
vi.stubGlobal('browser', { runtime: { id: 'x' }, i18n: { getMessage: (key: string) => key } });
vi.stubGlobal('chrome', { runtime: { id: 'x' } });

const status = (changes: Partial<PageStatus>): PageStatus => ({
  state: 'watching',
  open: 0,
  handled: 0,
  blind: [],
  ...changes,
});

const badge = await import('../../../src/background/badge.ts');

describe('the toolbar', () => {
  it('shows a tab as badly as its worst frame, with all counts', () => {
    const frames = [
      status({ open: 1 }),
      status({ handled: 2 }),
      status({ state: 'cannot', blind: ['https://pay.example'], open: 2 }),
    ];
    expect(badge.combine(frames)).toEqual({ state: 'cannot', open: 3, handled: 2, blind: ['https://pay.example'] });
    expect(badge.combine([])).toMatchObject({ state: 'off' });
  });

  it('warns of what is open before it counts what was done', () => {
    expect(badge.badgeFor(status({ open: 2, handled: 5 })).text).toBe('2');
    expect(badge.badgeFor(status({ handled: 5 })).text).toBe('5');
    expect(badge.badgeFor(status({})).text).toBe('');
    expect(badge.badgeFor(status({ state: 'cannot', open: 2 })).text).toBe('!');
  });
});
