import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portals } from '../../../src/portals/index.ts';

const NO_PORTAL = ['index.ts', 'match.ts', 'portal.ts', 'right-place.ts', 'stored-places.ts'];

describe('portal registry', () => {
  it('holds one portal for each file of the folder', () => {
    const files = readdirSync('src/portals').filter((name) => !NO_PORTAL.includes(name));
    expect(portals.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('offers Mews first', () => expect(portals[0]?.id).toBe('mews'));

  it.each(portals.map((portal) => [portal.id, portal] as const))('%s has hosts that the browser takes', (_, portal) => {
    expect(portal.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(portal.hosts.length).toBeGreaterThan(0);
    for (const hosts of portal.hosts)
      expect(hosts).toMatch(
        /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$|^http:\/\/(?:127\.0\.0\.1|localhost)\/\*$/,
      );
  });
});
