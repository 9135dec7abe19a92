import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, SETTINGS_VERSION } from '../../../src/core/settings/index.ts';
import { migrate } from '../../../src/core/settings/migrate.ts';

const defaults = parseSettings(undefined);

describe('settings', () => {
  it('have safe defaults: ask, watch nothing, no service', () => {
    expect(defaults).toEqual({
      version: SETTINGS_VERSION,
      onPaste: 'ask',
      portals: [],
      sites: [],
      quietHosts: [],
      rulesOff: [],
      allowed: [],
      salt: '',
      allowedKeys: [],
      custom: [],
      link: { provider: 'onetimesecret', base: undefined, ttl: 86_400 },
    });
  });

  it('survive a round through the storage', () => {
    const chosen = {
      ...defaults,
      onPaste: 'mask',
      portals: ['zendesk'],
      allowed: ['ab'.repeat(32)],
      link: { provider: 'onetimesecret', base: 'https://eu.onetimesecret.com', ttl: 3600 },
    };
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('lose a corrupt field to its default, and no other', () => {
    const broken = {
      version: 1,
      onPaste: 'never',
      portals: ['jira', 7, 'jira'],
      salt: 3,
      link: { base: 'javascript:1', ttl: 5 },
    };
    expect(parseSettings(broken)).toEqual({ ...defaults, portals: ['jira'] });
  });

  it('come out whole from anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(parseSettings(parseSettings(stored))).toEqual(parseSettings(stored));
        expect(Object.keys(parseSettings(stored))).toEqual(Object.keys(defaults));
      }),
    );
  });

  it('are migrated one step a version, from the one they were stored in', () => {
    const steps = ['one', 'two', 'three'].map((name) => (stored: Record<string, unknown>) => ({
      ...stored,
      [name]: true,
    }));
    expect(migrate({ version: 1 }, steps)).toEqual({ version: 1, two: true, three: true });
    expect(migrate({ version: 9 }, steps)).toEqual({ version: 9 });
  });
});
