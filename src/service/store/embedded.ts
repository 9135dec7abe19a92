import { mkdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import { counters } from './counters.ts';
import { inTurnByName } from './in-turn-by-name.ts';
import type { OpenResult, Store, StoredReceipt, StoredSecret, StoreId } from './store.ts';

/** Written through to the disk before anybody is answered: after a power cut an opened link must not be whole again. */
const durable = { sync: true };

const secretKey = (id: StoreId): string => `secret!${id}`;
const receiptKey = (id: StoreId): string => `receipt!${id}`;
/** Sorts by time, so that a sweep reads no more than what has expired. */
const expiryKey = (at: number, key: string): string => `expiry!${String(at).padStart(15, '0')}!${key}`;

/**
 * Opens the embedded store: LevelDB in a folder, which one process at a time can hold.
 * @param folder is made where it is missing, for this user alone
 */
export async function openEmbedded(folder: string): Promise<OpenResult> {
  const db = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await db.open();
  } catch (error) {
    return { ok: false, sentence: whyNot(folder, error) };
  }
  return { ok: true, store: embeddedStore(db) };
}

function embeddedStore(db: ClassicLevel<string, unknown>): Store {
  // LevelDB has no compare-and-set, and its lock keeps other processes out: claims of one link wait for each other here.
  const claims = inTurnByName();
  const counts = counters();
  // An earlier process may have ended before it scrubbed away what it removed.
  let removals = 1;
  let scrubbed = 0;

  const peek = async (id: StoreId): Promise<StoredSecret | undefined> => {
    const found: unknown = await db.get(secretKey(id));
    return found as StoredSecret | undefined;
  };
  const receipt = async (id: StoreId): Promise<StoredReceipt | undefined> => {
    const found: unknown = await db.get(receiptKey(id));
    return found as StoredReceipt | undefined;
  };

  return {
    peek,
    receipt,
    put: (secret, its) =>
      db
        .batch()
        .put(secretKey(secret.id), secret)
        .put(receiptKey(its.id), its)
        .put(expiryKey(secret.expiresAt, secretKey(secret.id)), 0)
        .put(expiryKey(its.keptUntil, receiptKey(its.id)), 0)
        .write(durable),
    claim: (secret, outcome, at) =>
      claims(secret.id, async () => {
        if (!(await peek(secret.id))) return false;
        const its = await receipt(secret.receipt);
        const batch = db
          .batch()
          .del(secretKey(secret.id))
          .del(expiryKey(secret.expiresAt, secretKey(secret.id)));
        if (its) batch.put(receiptKey(its.id), { ...its, outcome, outcomeAt: at });
        await batch.write(durable);
        removals += 1;
        return true;
      }),
    count: (name, windowMs) => Promise.resolve(counts.count(name, windowMs)),
    counted: (name) => Promise.resolve(counts.counted(name)),
    sweep: async (now) => {
      counts.sweep();
      for await (const marker of db.keys({ gt: 'expiry!', lt: expiryKey(now, '') })) {
        await db
          .batch()
          .del(marker)
          .del(marker.slice(expiryKey(0, '').length))
          .write();
        removals += 1;
      }
      if (scrubbed === removals) return;
      // What is opened while it runs wants another one, and so does what it fails at.
      const upToNow = removals;
      await scrub(db);
      scrubbed = upToNow;
    },
    close: () => db.close(),
  };
}

/**
 * LevelDB deletes by writing a tombstone: only a compaction takes the old bytes off the disk, and none rewrites the lowest level
 * for its own sake. So the first one brings everything down there, and the second pushes a layer over the whole range into it.
 * https://github.com/google/leveldb/blob/main/doc/impl.md#compactions
 */
async function scrub(db: ClassicLevel<string, unknown>): Promise<void> {
  const [first, last] = ['secret! ', 'secret!~'];
  await db.compactRange(first, last);
  await db.batch().put(first, 0).put(last, 0).write();
  await db.compactRange(first, last);
}

function whyNot(folder: string, error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'LEVEL_LOCKED') {
    return `The store ${folder} is in use by another process. Stop that one, give this one another folder, or share a Redis: --store redis://…`;
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return `The store ${folder} cannot be opened: ${message}. --store wants a folder that this user can write to, or redis://HOST:PORT.`;
}
