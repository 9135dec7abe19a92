import { normaliseBase } from '../links/index.ts';
import { readSettings, takeOut } from '../platform/storage.ts';
import { readPrivate, writePrivate } from './private-store.ts';

/** Moves it once: whatever lies in `storage.local` later, somebody else put there. */
async function move(old: string, name: string, read: (value: unknown) => Promise<unknown>): Promise<void> {
  const isFirst = (await readPrivate(name)) === undefined;
  await takeOut(old, async (value) => {
    if (isFirst) await writePrivate(name, await read(value));
  });
}

/** An account belonged to the service that was chosen. */
async function withBase(account: unknown): Promise<unknown> {
  const { base } = (await readSettings()).link;
  const chosen = normaliseBase(base ?? '');
  return typeof account === 'object' && account !== null && chosen.ok ? { ...account, base: chosen.base } : null;
}

/** Moves what the first versions kept in `storage.local`, where content scripts may read it, and leaves nothing there. */
export async function moveIn(): Promise<void> {
  await move('linkAccount', 'account', withBase);
  await move('receipts', 'receipts', (receipts) => Promise.resolve(receipts ?? []));
}
