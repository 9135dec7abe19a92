import { CUSTOM_RULE } from '../core/custom/custom-pattern.ts';

/** The language of a kind's name: English, for screen readers to say it right, but for what the person named. */
export const titleLang = (rule: string): string | undefined => (rule.startsWith(CUSTOM_RULE) ? undefined : 'en');
