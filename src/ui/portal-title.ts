import { t, type MessageKey } from './i18n.ts';

/** Titles with words in them; the others are names. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  mews: 'portal_mews',
  'mews-app': 'portal_mews_app',
  outlook: 'portal_outlook',
  'practice-desk': 'portal_practice_desk',
};

/** What a portal is called in the person's language. */
export function portalTitle({ id, title }: { readonly id: string; readonly title: string }): string {
  const key = WORDS[id];
  return key ? t(key) : title;
}
