import { describe, expect, it } from 'vitest';
import { readLinkForm, serviceOf, TTLS, type LinkForm } from '../../../src/options/link-form.ts';

const form = (changes: Partial<LinkForm> = {}): LinkForm => ({
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

describe('readLinkForm', () => {
  it('takes a region', () =>
    expect(readLinkForm(form(), fresh)).toEqual({
      ok: true,
      choice: { base: 'https://eu.onetimesecret.com', ttl: 3600, account: null },
    }));

  it('brings an own address to its base', () => {
    const own = readLinkForm(form({ service: 'own', address: ' links.example.com/api/v1/ ' }), fresh);
    expect(own.ok && own.choice.base).toBe('https://links.example.com');
    const local = readLinkForm(form({ service: 'own', address: 'http://127.0.0.1:7143' }), fresh);
    expect(local.ok && local.choice.base).toBe('http://127.0.0.1:7143');
  });

  it('says which field is wrong', () => {
    expect(readLinkForm(form({ service: 'own', address: '' }), fresh)).toMatchObject({
      field: 'address',
      problem: 'address',
    });
    expect(readLinkForm(form({ service: 'own', address: 'http://links.example.com' }), fresh)).toMatchObject({
      field: 'address',
      problem: 'insecure',
    });
    expect(readLinkForm(form({ signIn: true }), fresh)).toMatchObject({ field: 'user', problem: 'missing' });
    expect(readLinkForm(form({ signIn: true, user: 'a@b.example' }), fresh)).toMatchObject({
      field: 'token',
      problem: 'missing',
    });
  });

  it('keeps a stored account when its fields are left empty', () => {
    const read = readLinkForm(form({ signIn: true }), eu);
    expect(read.ok && read.choice.account).toBeUndefined();
  });

  it('never takes an account along to another service', () => {
    expect(readLinkForm(form({ service: 'us', signIn: true }), eu)).toMatchObject({ ok: false, field: 'user' });
    expect(readLinkForm(form({ service: 'none', signIn: true }), eu)).toMatchObject({
      choice: { base: undefined, account: null },
    });
  });

  it('forgets the account when the person chooses to do without', () =>
    expect(readLinkForm(form(), eu)).toMatchObject({ choice: { account: null } }));
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
