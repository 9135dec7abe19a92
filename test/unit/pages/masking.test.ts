import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/core/index.ts';
import { detectOptions } from '../../../src/core/settings/detect-options.ts';
import { lookAt, rulesToAdvise, safeText } from '../../../src/popup/masking.ts';
import { hashSecret } from '../../../src/core/hash-secret.ts';
import { parseSettings } from '../../../src/core/settings/index.ts';

const token = (seed: string): string =>
  `${seed.repeat(6)}4B7CA${'9F1E2D3C4B5A697'}-${'D24FB11DBE31D4621C4817E028D9E1F'}`.toUpperCase();
const [client, access] = [token('a1'), token('c6')];
const text = `{"ClientToken":"${client}","AccessToken":"${access}","again":{"AccessToken":"${access}"}}`;

describe('lookAt', () => {
  const looked = lookAt(text);

  it('lists each secret once, with its count and without itself', () => {
    expect(looked.secrets).toEqual([client, access]);
    expect(looked.seen.map(({ rule, count }) => [rule, count])).toEqual([
      ['mews-client-token', 1],
      ['mews-access-token', 2],
    ]);
    expect(JSON.stringify(looked.seen)).not.toContain(client);
  });

  it('asks for advice about each kind once', () => {
    expect(rulesToAdvise(looked)).toEqual(['mews-client-token', 'mews-access-token']);
  });

  it('finds nothing in a text without tokens', () => expect(lookAt('RequestId: 4f1c').findings).toEqual([]));
});

describe('safeText', () => {
  const looked = lookAt(text);

  it('masks everything, and stays JSON', () => {
    const masked = safeText(looked);
    expect(masked).not.toContain(client);
    expect(masked).not.toContain(access);
    expect(JSON.parse(masked)).toHaveProperty('again');
  });

  it('puts links where there are some and masks where there are none', () => {
    const masked = safeText(looked, new Map([[access, 'https://links.example/secret/x']]));
    expect(masked.match(/links\.example/g)).toHaveLength(2);
    expect(masked).not.toContain(client);
    expect(masked).not.toContain(access);
  });
});

describe('what is published for everybody', () => {
  const demo = ['E0D439EE522F44368DC78E1BFB03710C', 'D24FB11DBE31D4621C4817E028D9E1D'].join('-');
  const both = `{"ClientToken":"${demo}","AccessToken":"${access}"}`;
  const looked = lookAt(both);

  it('is told of, and is no secret', () => {
    expect(looked.seen.map(({ publicDemo }) => publicDemo)).toEqual([true, false]);
    expect(looked.secrets).toEqual([access]);
    expect(rulesToAdvise(looked)).toEqual(['mews-access-token']);
  });

  it('stays in the text, as on pages and in files', () => {
    expect(safeText(looked)).toBe(mask(both));
    expect(safeText(looked)).toContain(demo);
  });
});

describe('detectOptions', () => {
  it('lets a value pass that was said to be no secret', () => {
    const settings = parseSettings({ salt: 'salt', allowed: [hashSecret(client, 'salt')] });
    expect(lookAt(text, detectOptions(settings)).secrets).toEqual([access]);
  });

  it('leaves out kinds that are switched off', () => {
    const settings = parseSettings({
      rulesOff: ['mews-client-token', 'mews-token', 'secret-value', 'possible-secret', 'generic-string'],
    });
    expect(lookAt(text, detectOptions(settings)).seen.map(({ rule }) => rule)).toEqual(['mews-access-token']);
  });
});
