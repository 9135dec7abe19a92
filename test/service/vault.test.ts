import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphraseTries } from '../../src/service/limits.ts';
import { idOf, isKey, newKey, seal, unseal } from '../../src/service/seal.ts';
import { vault } from '../../src/service/vault.ts';
import { inProcess, type InProcess } from './fixtures/in-process.ts';

let service: InProcess;
beforeAll(async () => {
  service = await inProcess();
});
afterAll(() => service.close());

it('keys look like keys, and each is another', () => {
  const keys = Array.from({ length: 1000 }, newKey);
  expect(keys.every(isKey)).toBe(true);
  expect(new Set(keys).size).toBe(1000);
  for (const odd of ['', 'abc', `${newKey()}/`, newKey().toUpperCase(), 'a'.repeat(200)])
    expect(isKey(odd)).toBe(false);
});

it('what is sealed opens with its key, its passphrase and unchanged, or not at all', () => {
  const key = newKey();
  const pepper = Buffer.alloc(32, 7);
  const sealed = seal('séc\r\nret', key, pepper);
  expect(unseal(sealed, key, pepper)).toBe('séc\r\nret');
  expect(() => unseal(sealed, key)).toThrow();
  expect(() => unseal(sealed, newKey(), pepper)).toThrow();
  const bytes = Buffer.from(sealed, 'base64');
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  expect(() => unseal(bytes.toString('base64'), key, pepper)).toThrow();
  expect(seal('séc\r\nret', key, pepper)).not.toBe(sealed);
});

it('the store knows neither secret nor key nor passphrase', async () => {
  const its = vault(service.store, () => service.clock.now);
  const { secretKey, receiptKey } = await its.create('the secret itself', 60, 'anon', 'the passphrase');
  const stored = await service.store.peek(idOf(secretKey));
  const receipt = await service.store.receipt(idOf(receiptKey));
  const all = JSON.stringify([stored, receipt]);
  for (const value of ['the secret itself', secretKey, receiptKey, 'the passphrase']) {
    expect(all).not.toContain(value);
    expect(all).not.toContain(Buffer.from(value).toString('base64').slice(0, -4));
  }
  expect(stored?.sealed).toBeTypeOf('string');
});

it('parallel guesses do not get around the limit of tries', async () => {
  const its = vault(service.store, () => service.clock.now);
  const { secretKey } = await its.create('s', 60, 'anon', 'right one');
  const guesses = await Promise.all(Array.from({ length: 12 }, (_, index) => its.open(secretKey, `guess ${index}`)));
  const reasons = guesses.map((guess) => (guess.ok ? 'opened' : guess.reason));
  expect(reasons.filter((reason) => reason === 'passphrase')).toHaveLength(passphraseTries.max);
  expect(reasons.filter((reason) => reason === 'locked')).toHaveLength(12 - passphraseTries.max);
  expect(await its.open(secretKey, 'right one')).toEqual({ ok: false, reason: 'locked' });
  expect(await its.look(secretKey)).toEqual({ hasPassphrase: true });
});

it('asking without a passphrase is no try', async () => {
  const its = vault(service.store, () => service.clock.now);
  const { secretKey } = await its.create('s', 60, 'anon', 'right one');
  for (let ask = 0; ask < 20; ask += 1) expect(await its.open(secretKey)).toEqual({ ok: false, reason: 'passphrase' });
  expect(await its.open(secretKey, 'right one')).toEqual({ ok: true, value: 's' });
});

it('a secret that cannot be read is not destroyed', async () => {
  const its = vault(service.store, () => service.clock.now);
  const { secretKey } = await its.create('s', 60, 'anon');
  const stored = await service.store.peek(idOf(secretKey));
  if (!stored) throw new Error('nothing stored');
  const broken = { ...service.store, peek: () => Promise.resolve({ ...stored, sealed: stored.sealed.slice(8) }) };
  await expect(vault(broken, () => service.clock.now).open(secretKey)).rejects.toThrow();
  expect(await its.open(secretKey)).toEqual({ ok: true, value: 's' });
});
