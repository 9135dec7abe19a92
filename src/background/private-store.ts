import { isPrivate } from '../platform/runtime.ts';
import { readSession, writeSession } from '../platform/storage.ts';

/**
 * What content scripts must not have, by name: in IndexedDB, where only the extension's own origin gets at it. `storage.local`
 * is open to content scripts, and with them to a renderer that a page has taken over:
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies · docs/decisions/0035-private-store.md
 * For the background alone: in Firefox a page of ours in a private window has an IndexedDB of its own. Where Firefox never
 * remembers history it gives not even the background one (`InvalidStateError`), and `storage.session` stands in until it ends.
 */
const DATABASE = 'private';
const STORE = 'values';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<R>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Whether what is kept outlives the browser. */
export const isLasting = (): boolean => !isPrivate();

/** What is kept under this name, or undefined. */
export const readPrivate = (name: string): Promise<unknown> =>
  isLasting() ? run('readonly', (store) => store.get(name)) : readSession(name);

/** Keeps a value under this name. */
export async function writePrivate(name: string, value: unknown): Promise<void> {
  if (isLasting()) await run('readwrite', (store) => store.put(value, name));
  else await writeSession(name, value);
}
