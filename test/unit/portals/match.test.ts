import { describe, expect, it } from 'vitest';
import { matches, portals, portalsFor, sitePattern } from '../../../src/portals/index.ts';
import { isRightPlace } from '../../../src/portals/match.ts';

const ids = (address: string): string[] => portalsFor(address).map(({ id }) => id);

describe('match patterns', () => {
  it.each([
    ['https://*.zendesk.com/*', 'https://hotel.zendesk.com/hc/requests/new', true],
    ['https://*.zendesk.com/*', 'https://zendesk.com/', true],
    ['https://*.zendesk.com/*', 'https://notzendesk.com/', false],
    ['https://*.zendesk.com/*', 'https://hotel.zendesk.com.example/', false],
    ['https://*.zendesk.com/*', 'http://hotel.zendesk.com/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8130/tickets', true],
    ['https://help.mews.com/*', 'https://evil.help.mews.com/', false],
    ['<all_urls>', 'https://help.mews.com/', false],
  ])('%s for %s: %s', (hosts, address, expected) => expect(matches(hosts, new URL(address))).toBe(expected));

  it('makes the pattern of a site, without its port', () => {
    expect(sitePattern('https://help.example.com:8443/new?x=1')).toBe('https://help.example.com/*');
    expect(sitePattern('chrome://settings')).toBeUndefined();
    expect(sitePattern('about:blank')).toBeUndefined();
    expect(sitePattern('no address')).toBeUndefined();
  });
});

describe('portalsFor', () => {
  it('finds a form that belongs to two portals in both', () =>
    expect(ids('https://mews.typeform.com/to/a')).toEqual(['mews', 'typeform']));
  it('finds the practice desk on any port', () => expect(ids('http://localhost:5123/')).toEqual(['practice-desk']));
  it('finds nothing elsewhere', () => {
    expect(ids('https://example.com/')).toEqual([]);
    expect(ids('about:srcdoc')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});

describe('isRightPlace', () => {
  const settings = 'http://127.0.0.1:8130/integrations/mews';
  const field = (type: string, ...names: string[]) => ({ type, names });

  it('is a password field or one named for a token, on a settings page', () => {
    expect(isRightPlace(portals, settings, field('password'))).toBe(true);
    expect(isRightPlace(portals, settings, field('text', 'clientToken', 'Client token'))).toBe(true);
    expect(
      isRightPlace(
        portals,
        'https://github.com/owner/repo/settings/secrets/actions/new',
        field('textarea', 'secret_value'),
      ),
    ).toBe(true);
  });

  it('is not the notes field next to it, even when its label speaks of tokens', () => {
    expect(isRightPlace(portals, settings, field('textarea', 'notes', 'Notes on this token'))).toBe(false);
    expect(isRightPlace(portals, settings, field('text', 'name', 'Name'))).toBe(false);
    expect(isRightPlace(portals, settings, field('editor', 'token'))).toBe(false);
  });

  it('is nowhere on a support page or an unknown site', () => {
    expect(isRightPlace(portals, 'http://127.0.0.1:8130/tickets/new', field('password', 'token'))).toBe(false);
    expect(isRightPlace(portals, 'https://help.mews.com/s/contactsupport', field('text', 'Access token'))).toBe(false);
    expect(isRightPlace(portals, 'https://example.com/settings', field('password', 'token'))).toBe(false);
    expect(isRightPlace(portals, 'about:blank', field('password', 'token'))).toBe(false);
  });
});
