import { describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../../src/core/settings/index.ts';
import { unreadableReport } from '../../../src/files/report.ts';
import { scannerHandlers } from '../../../src/scanner/handlers.ts';
import type { Scanner } from '../../../src/scanner/host.ts';

const settings = parseSettings({ version: 1, rulesOff: ['password'], allowed: ['ab12'], salt: 'pepper' });
const files = [new File(['a'], 'a.log'), new File(['b'], 'b.log')];
const sender = (id: number) => ({ frameId: 0, tab: { id } as never });

function setUp(clean: Scanner['clean']) {
  const handlers = scannerHandlers(() => Promise.resolve(settings), { clean, close: () => undefined });
  const check = handlers['files:check'];
  const cancel = handlers['files:cancel'];
  if (!check || !cancel) throw new Error('a handler is missing');
  return { check, cancel };
}

describe('scannerHandlers', () => {
  it('cleans every file with what the settings say', async () => {
    const clean = vi.fn<Scanner['clean']>((file) =>
      Promise.resolve({ file, report: unreadableReport(file, 'failed') }),
    );
    const answers = await setUp(clean).check({ id: 'x', files }, sender(1));
    expect(answers.map(({ file }) => file)).toEqual(files);
    expect(clean.mock.calls[1]?.slice(0, 2)).toEqual([
      files[1],
      { rulesOff: ['password'], allowed: ['ab12'], salt: 'pepper', allowedKeys: [], custom: [] },
    ]);
  });

  it('cancels the check of the frame that asks, and of no other', async () => {
    const clean: Scanner['clean'] = (_file, _options, signal) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    const { check, cancel } = setUp(clean);
    const outcome = Promise.resolve(check({ id: 'x', files }, sender(1))).catch((error: unknown) => error);
    await vi.waitFor(() => undefined);
    void cancel({ id: 'x' }, sender(2));
    expect(await Promise.race([outcome, Promise.resolve('running')])).toBe('running');
    void cancel({ id: 'x' }, sender(1));
    expect(await outcome).toMatchObject({ name: 'AbortError' });
  });
});
