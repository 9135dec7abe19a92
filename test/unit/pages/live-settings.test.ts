import { beforeEach, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../../src/core/settings/index.ts';

/** A background that answers when it is told to: a worker takes a while to wake up. */
const background = vi.hoisted(() => ({ stored: {} as Settings, fails: false, waiting: [] as (() => void)[] }));

vi.mock('../../../src/messaging/send.ts', () => ({
  send: async (_: string, changes: Partial<Settings>): Promise<Settings> => {
    await new Promise<void>((resolve) => background.waiting.push(resolve));
    if (background.fails) throw new Error('settings:write: no answer');
    return (background.stored = { ...background.stored, ...changes });
  },
}));
vi.mock('../../../src/platform/storage.ts', () => ({
  readSettings: () => Promise.resolve(background.stored),
  onSettings: () => undefined,
}));

const { liveSettings } = await import('../../../src/messaging/live-settings.ts');

const answer = async (): Promise<void> => {
  await vi.waitFor(() => expect(background.waiting).not.toEqual([]));
  background.waiting.shift()?.();
};
const off =
  (rule: string) =>
  ({ rulesOff }: Settings) => ({ rulesOff: [...rulesOff, rule] });

beforeEach(() => {
  background.stored = parseSettings({});
  background.fails = false;
});

it('a change that is made before the one before was answered undoes nothing', async () => {
  const live = await liveSettings();
  const both = Promise.all([live.write(off('one')), live.write(off('two'))]);
  await answer();
  await answer();
  await both;
  expect(background.stored.rulesOff).toEqual(['one', 'two']);
});

it('a change that fails is told of, and the page shows what is stored', async () => {
  const live = await liveSettings();
  const shown: (readonly string[])[] = [];
  live.watch(({ rulesOff }) => shown.push(rulesOff));
  background.fails = true;
  const written = expect(live.write(off('one'))).rejects.toThrow('no answer');
  await answer();
  await written;
  expect(shown).toEqual([[], []]);
  background.fails = false;
  const later = live.write(off('two'));
  await answer();
  await later;
  expect(shown.at(-1)).toEqual(['two']);
});
