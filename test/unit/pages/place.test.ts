import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings/index.ts';
import { placeAt } from '../../../src/popup/place.ts';

const settings = (changes = {}) => parseSettings({ ...changes });
const none = settings();

describe('placeAt', () => {
  it('switches the portal that the page belongs to', () => {
    const now = settings({ portals: ['mews'] });
    const place = placeAt('https://hotel.zendesk.com/hc/requests/new');
    expect(place?.patterns).toEqual(['https://*.zendesk.com/*']);
    expect(place?.isOn(now)).toBe(false);
    expect(place?.change(true, now)).toEqual({ portals: ['mews', 'zendesk'] });
  });

  it('switches the site alone where no portal is known, without its port', () => {
    const place = placeAt('https://help.example.com:8443/new');
    expect(place?.title).toBe('help.example.com');
    expect(place?.patterns).toEqual(['https://help.example.com/*']);
    expect(place?.change(true, none)).toEqual({ sites: ['https://help.example.com'] });
  });

  it('switches off whatever made the page watched', () => {
    const on = settings({ portals: ['mews', 'typeform'], sites: ['https://mews.typeform.com', 'https://a.example'] });
    const place = placeAt('https://mews.typeform.com/to/x');
    expect(place?.isOn(on)).toBe(true);
    expect(place?.change(false, on)).toEqual({ portals: [], sites: ['https://a.example'] });
  });

  it('does not add twice what is on', () => {
    const now = settings({ portals: ['github'] });
    expect(placeAt('https://github.com/')?.change(true, now).portals).toEqual(['github']);
  });

  it('keeps what was switched on since it was looked at', () => {
    const place = placeAt('https://help.example.com/new');
    const later = settings({ portals: ['mews'], sites: ['https://help.example.com', 'https://chat.example'] });
    expect(place?.change(false, later)).toEqual({ portals: ['mews'], sites: ['https://chat.example'] });
  });

  it.each(['', 'chrome://extensions/', 'about:blank', 'file:///tmp/a.html', 'moz-extension://x/'])(
    'has nothing to offer on %s',
    (address) => expect(placeAt(address)).toBeUndefined(),
  );
});
