import { openEmbedded } from './embedded.ts';
import { openRedis } from './redis.ts';
import type { OpenResult } from './store.ts';

/**
 * Opens the store that `--store` names.
 * @param place a folder, or a `redis://` or `rediss://` address
 */
export async function openStore(place: string): Promise<OpenResult> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(place)?.[1]?.toLowerCase();
  if (scheme === undefined) return openEmbedded(place);
  if (scheme === 'redis' || scheme === 'rediss') return openRedis(place);
  return { ok: false, sentence: `A store at ${scheme}:// is not known. --store wants a folder, or redis://HOST:PORT.` };
}
