import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings/index.ts';
import { placeAt } from '../../../src/popup/place.ts';

const settings = (changes = {}) => parseSettings({ ...changes });

describe('placeAt', () => {
  it('switches the portal that the page belongs to', () => {
    const place = placeAt('https://hotel.zendesk.com/hc/requests/new', settings({ portals: ['mews'] }));
    expect(place?.patterns).toEqual(['https://*.zendesk.com/*']);
    expect(place?.on).toBe(false);
    expect(place?.change(true)).toEqual({ portals: ['mews', 'zendesk'], sites: [] });
  });

  it('switches the site alone where no portal is known, without its port', () => {
    const place = placeAt('https://help.example.com:8443/new', settings());
    expect(place?.title).toBe('help.example.com');
    expect(place?.patterns).toEqual(['https://help.example.com/*']);
    expect(place?.change(true)).toEqual({ portals: [], sites: ['https://help.example.com'] });
  });

  it('switches off whatever made the page watched', () => {
    const on = settings({ portals: ['mews', 'typeform'], sites: ['https://mews.typeform.com', 'https://a.example'] });
    const place = placeAt('https://mews.typeform.com/to/x', on);
    expect(place?.on).toBe(true);
    expect(place?.change(false)).toEqual({ portals: [], sites: ['https://a.example'] });
  });

  it('does not add twice what is on', () => {
    const place = placeAt('https://github.com/', settings({ portals: ['github'] }));
    expect(place?.change(true).portals).toEqual(['github']);
  });

  it.each(['', 'chrome://extensions/', 'about:blank', 'file:///tmp/a.html', 'moz-extension://x/'])(
    'has nothing to offer on %s',
    (address) => expect(placeAt(address, settings())).toBeUndefined(),
  );
});
