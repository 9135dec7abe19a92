import { describe, expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { fileReasonText } from '../../../src/ui/file-reason.ts';
import { portals } from '../../../src/portals/index.ts';
import { list, regionName, sentences, t, tn } from '../../../src/ui/i18n.ts';
import { linkFailureText } from '../../../src/ui/link-failure.ts';
import { portalTitle } from '../../../src/ui/portal-title.ts';
import { durationText, momentText } from '../../../src/ui/time.ts';
import { titleLang } from '../../../src/ui/title-lang.ts';

const all: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = messages;

// The browser's language has no singular, and the messages are English.
// As the browsers fill messages in: named placeholders stand for `$1` … `$9`.
vi.mock('../../../src/platform/i18n.ts', () => ({
  uiLanguage: () => 'ja',
  getMessage: (key: string, substitutions: readonly string[]) => {
    const { message = '', placeholders = {} } = all[key] ?? {};
    return message.replace(/\$([A-Z_]+)\$/g, (_, name: string) => {
      const index = Number(placeholders[name.toLowerCase()]?.content.slice(1)) - 1;
      return substitutions[index] ?? '';
    });
  },
}));

describe('t and tn', () => {
  it('fill in substitutions', () => expect(t('popup_watch', 'Zendesk')).toBe('Watch Zendesk'));

  it('choose the form by number', () => {
    expect(tn('popup_found', 1)).toBe('1 token found');
    expect(tn('popup_found', 1200)).toBe('1,200 tokens found');
    expect(tn('popup_found', 0)).toBe('0 tokens found');
  });
});

describe('linkFailureText', () => {
  it('says what happened and what to do', () => {
    expect(linkFailureText({ ok: false, reason: 'offline' })).toContain('try again');
  });

  it("adds the service's words, the wait and the doubt", () => {
    const text = linkFailureText({
      ok: false,
      reason: 'rate-limited',
      detail: 'Slow down',
      retryAfter: 120,
      mayExist: true,
    });
    expect(text).toContain('“Slow down”');
    expect(text).toContain('2 minutes');
    expect(text).toContain('may have been made');
  });

  it('asks nobody to wait no time', () => {
    expect(linkFailureText({ ok: false, reason: 'rate-limited', retryAfter: 0 })).not.toContain('second');
  });
});

it('has a sentence for files that cannot be read', () => expect(fileReasonText('too-large')).toContain('too large'));

it.each([
  [45, '45 seconds'],
  [60, '1 minute'],
  [3600, '1 hour'],
  [604_800, '7 days'],
])('says %d seconds as %s', (seconds, text) => expect(durationText(seconds)).toBe(text));

describe('what stands in a sentence of ours', () => {
  it('is a sentence behind another, where there is one', () => {
    expect(sentences('One.', '', undefined, false, 'Two.')).toBe('One. Two.');
    expect(sentences('', 'Two.')).toBe('Two.');
  });

  it('is a list', () =>
    expect(list(['a.example', 'b.example', 'c.example'])).toBe('a.example, b.example, and c.example'));

  it('is a region', () => expect(regionName('GB')).toBe('United Kingdom'));

  it('is a moment in the language of the sentence, though the browser speaks another', () =>
    expect(momentText(1e12)).toMatch(/^Sep \d, 2001/));
});

it('titles of portals are what their data call them; those with words in them are messages', () => {
  expect(portals.map(portalTitle)).toEqual(portals.map(({ title }) => title));
  const translated = portals.map(({ id }) => portalTitle({ id, title: '' })).filter((title) => title !== '');
  const written = Object.entries(all).filter(([key]) => key.startsWith('portal_'));
  expect(translated.sort()).toEqual(written.map(([, { message }]) => message).sort());
});

it("says that kinds' names are English, but for what the person named", () => {
  expect(titleLang('mews-access-token')).toBe('en');
  expect(titleLang('custom:Zimmerschlüssel')).toBeUndefined();
});
