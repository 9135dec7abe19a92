import { createClient } from 'redis';
import type { OpenResult, Outcome, Store, StoredReceipt, StoredSecret, StoreId } from './store.ts';

const secretKey = (id: StoreId): string => `token-veil:secret:${id}`;
const receiptKey = (id: StoreId): string => `token-veil:receipt:${id}`;
const countKey = (name: string): string => `token-veil:count:${name}`;

/**
 * DEL answers 1 to the one who removed the key, and a script runs alone: over all clients there is one winner.
 * The receipt may have gone before (memory limit, by hand): nothing is written then, lest it stay for ever.
 */
const claimScript = `
if redis.call('DEL', KEYS[1]) == 0 then return 0 end
if redis.call('EXISTS', KEYS[2]) == 1 then redis.call('HSET', KEYS[2], 'outcome', ARGV[1], 'outcomeAt', ARGV[2]) end
return 1`;

/** In one script, so that no crash between the two leaves a counter without an end. */
const countScript = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return count`;

/**
 * Opens a store in Redis or Valkey, which several processes and machines can share.
 * @param url `redis://` or `rediss://`, with user and password where needed; they are shown nowhere
 */
export async function openRedis(url: string): Promise<OpenResult> {
  try {
    return { ok: true, store: redisStore(await connect(url)) };
  } catch (error) {
    const message = error instanceof Error ? error.message || error.name : String(error);
    return {
      ok: false,
      sentence: `Redis at ${hostOf(url)} cannot be used: ${message}. --store wants redis://HOST:PORT.`,
    };
  }
}

async function connect(url: string) {
  let connected = false;
  // While starting an unreachable server is an answer; later it is an outage, and the client comes back by itself.
  const reconnectStrategy = (tries: number): number | false => (connected ? Math.min(2000, 50 * 2 ** tries) : false);
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 5000, reconnectStrategy } });
  // Without a listener an outage would end the process; requests during it are answered with 503.
  client.on('error', () => undefined);
  await client.connect();
  await client.ping();
  connected = true;
  return client;
}

function redisStore(client: Awaited<ReturnType<typeof connect>>): Store {
  return {
    put: async (secret, its) => {
      await client
        .multi()
        .set(secretKey(secret.id), JSON.stringify(secret), { expiration: { type: 'PXAT', value: secret.expiresAt } })
        .hSet(receiptKey(its.id), 'receipt', JSON.stringify(its))
        .pExpireAt(receiptKey(its.id), its.keptUntil)
        .exec();
    },
    peek: async (id) => {
      const found = await client.get(secretKey(id));
      return found === null ? undefined : (JSON.parse(found) as StoredSecret);
    },
    claim: async (secret, outcome, at) => {
      const keys = [secretKey(secret.id), receiptKey(secret.receipt)];
      return (await client.eval(claimScript, { keys, arguments: [outcome, String(at)] })) === 1;
    },
    receipt: async (id) => {
      const { receipt, outcome, outcomeAt } = await client.hGetAll(receiptKey(id));
      if (receipt === undefined) return undefined;
      const stored = JSON.parse(receipt) as StoredReceipt;
      return outcome === undefined ? stored : { ...stored, outcome: outcome as Outcome, outcomeAt: Number(outcomeAt) };
    },
    count: async (name, windowMs) =>
      Number(await client.eval(countScript, { keys: [countKey(name)], arguments: [String(windowMs)] })),
    counted: async (name) => Number(await client.get(countKey(name))),
    sweep: () => Promise.resolve(),
    close: () => client.close(),
  };
}

/** The address without user and password. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'this address';
}
