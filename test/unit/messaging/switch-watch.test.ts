import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../../src/core/settings/index.ts';
import { withItems } from '../../../src/core/settings/with-items.ts';
import type { LiveSettings } from '../../../src/messaging/live-settings.ts';

/** The browser's question, which stands open until it is answered. */
let answer: (granted: boolean) => void;
const { requestOrigins, send } = vi.hoisted(() => ({ requestOrigins: vi.fn(), send: vi.fn() }));
vi.mock('../../../src/platform/permissions.ts', () => ({ requestOrigins }));
vi.mock('../../../src/messaging/send.ts', () => ({ send }));

const { switchWatch } = await import('../../../src/messaging/switch-watch.ts');

const SITE = 'https://help.example.com';
const watched = {
  patterns: [`${SITE}/*`],
  isOn: ({ sites }: Settings) => sites.includes(SITE),
  change: (on: boolean, { sites }: Settings) => ({ sites: withItems(sites, [SITE], on) }),
};

let stored: Settings;
const live: LiveSettings = {
  now: () => stored,
  write: (change) => {
    stored = { ...stored, ...change(stored) };
    return Promise.resolve();
  },
  watch: () => undefined,
};

beforeEach(() => {
  vi.clearAllMocks();
  stored = parseSettings({});
  requestOrigins.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
});

describe('switchWatch', () => {
  it('has stored what is switched on while the question is open: a popup is gone by the answer', async () => {
    const switched = switchWatch(live, watched, true, true);
    expect(requestOrigins).toHaveBeenCalledExactlyOnceWith(watched.patterns);
    expect(stored.sites).toEqual([SITE]);
    answer(true);
    expect(await switched).toBe(true);
    expect(stored.sites).toEqual([SITE]);
    expect(send).toHaveBeenCalledExactlyOnceWith('watch:refresh');
  });

  it('takes back what it stored after a no, and nothing that was switched on meanwhile', async () => {
    const switched = switchWatch(live, watched, true, true);
    stored = { ...stored, sites: [...stored.sites, 'https://chat.example'] };
    answer(false);
    expect(await switched).toBe(false);
    expect(stored.sites).toEqual(['https://chat.example']);
  });

  it('leaves after a no what was on before', async () => {
    stored = parseSettings({ sites: [SITE] });
    const switched = switchWatch(live, watched, true, true);
    answer(false);
    expect(await switched).toBe(false);
    expect(stored.sites).toEqual([SITE]);
  });

  it('stores nothing before the answer where the page stays', async () => {
    const switched = switchWatch(live, watched, true);
    expect(stored.sites).toEqual([]);
    answer(true);
    expect(await switched).toBe(true);
    expect(stored.sites).toEqual([SITE]);
  });

  it('switches off without a question', async () => {
    stored = parseSettings({ sites: [SITE] });
    expect(await switchWatch(live, watched, false)).toBe(true);
    expect(stored.sites).toEqual([]);
    expect(requestOrigins).not.toHaveBeenCalled();
  });
});
