import { uiLanguage } from '../platform/i18n.ts';
import { language } from './i18n.ts';

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A length of time in its largest whole unit, as it stands in a sentence of ours: `7 days`, `12 hours`, `45 seconds`. */
export function durationText(seconds: number): string {
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? (['second', 1] as const);
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.round(seconds / length),
  );
}

/** The language of our sentences; where the browser's is of the same kind, the way that its country writes dates. */
const locale = (): string | undefined => {
  const [ours, browsers] = [language(), uiLanguage()];
  return ours !== undefined && browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours;
};

/** A moment in the person's time zone, as it stands in a sentence of ours: `26 Nov 2026, 14:05`. */
export const momentText = (ms: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
