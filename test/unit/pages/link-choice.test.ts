import { describe, expect, it } from 'vitest';
import { readLinkChoice, serviceOf, TTLS, type LinkEntries } from '../../../src/options/link-choice.ts';

const form = (changes: Partial<LinkEntries> = {}): LinkEntries => ({
  service: 'eu',
  address: '',
  ttl: 3600,
  signIn: false,
  user: '',
  token: '',
  ...changes,
});
const fresh = { base: undefined, hasAccount: false };
const eu = { base: 'https://eu.onetimesecret.com', hasAccount: true };

describe('readLinkChoice', () => {
  it('takes a region', () =>
    expect(readLinkChoice(form(), fresh)).toEqual({
      ok: true,
      choice: { base: 'https://eu.onetimesecret.com', ttl: 3600, account: null },
    }));

  it('brings an own address to its base', () => {
    const own = readLinkChoice(form({ service: 'own', address: ' links.example.com/api/v1/ ' }), fresh);
    expect(own.ok && own.choice.base).toBe('https://links.example.com');
    const local = readLinkChoice(form({ service: 'own', address: 'http://127.0.0.1:7143' }), fresh);
    expect(local.ok && local.choice.base).toBe('http://127.0.0.1:7143');
  });

  it('says which field is wrong', () => {
    expect(readLinkChoice(form({ service: 'own', address: '' }), fresh)).toMatchObject({
      field: 'address',
      problem: 'address',
    });
    expect(readLinkChoice(form({ service: 'own', address: 'http://links.example.com' }), fresh)).toMatchObject({
      field: 'address',
      problem: 'insecure',
    });
    expect(readLinkChoice(form({ signIn: true }), fresh)).toMatchObject({ field: 'user', problem: 'missing' });
    expect(readLinkChoice(form({ signIn: true, user: 'a@b.example' }), fresh)).toMatchObject({
      field: 'token',
      problem: 'missing',
    });
  });

  it('keeps a stored account when its fields are left empty', () => {
    const read = readLinkChoice(form({ signIn: true }), eu);
    expect(read.ok && read.choice.account).toBeUndefined();
  });

  it('never takes an account along to another service', () => {
    expect(readLinkChoice(form({ service: 'us', signIn: true }), eu)).toMatchObject({ ok: false, field: 'user' });
    expect(readLinkChoice(form({ service: 'none', signIn: true }), eu)).toMatchObject({
      choice: { base: undefined, account: null },
    });
  });

  it('forgets the account when the person chooses to do without', () =>
    expect(readLinkChoice(form(), eu)).toMatchObject({ choice: { account: null } }));
});

describe('serviceOf', () => {
  it('knows regions, own addresses and none', () => {
    expect(serviceOf('https://nz.onetimesecret.com')).toBe('nz');
    expect(serviceOf('https://links.example.com')).toBe('own');
    expect(serviceOf(undefined)).toBe('none');
  });
});

it('offers lives that settings take', () => {
  for (const ttl of TTLS) expect(ttl >= 60 && ttl <= 2_592_000).toBe(true);
});
