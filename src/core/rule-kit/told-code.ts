import { anyOf, raw } from './parts.ts';

// How people tell a code of digits: what leads to it, and what it is made of.

/** What stands between a thing and what is told of it, in the languages that we speak. */
const SAID = raw`(?:,? (?:which )?is| ist| lautet| war| [\xe4e]r| est?| [\xe8\xe9]| je| jest| to| was| era| foi| c.est)(?: (?:now|still|currently|jetzt|derzeit|aktuell|momentan|noch|fr\S{1,2}her|actuellement|ahora|adesso|nu))?`;
/** The same, where a blank follows. */
export const IS = `${SAID}(?= )`;

/** Digits apart: a PIN, a plug's pins and a connector's are told in the same way but for what stands before them. */
const IN_GROUPS = anyOf(
  raw`(?<=[:=]["' ]{0,3}|${SAID} )\d(?: \d){3,7}`,
  raw`(?<=[:=]["' ]{0,3}|(?<!pin)(?<=\w) )(?:\d\d(?: \d\d){1,3}|\d{3} \d{3}|\d{4}(?: \d{4}){1,4})(?=[.,;)]?\s{0,3}(?:\n|$))`,
);
/** Digits, perhaps in groups, and the signs of a keypad; no placeholder. */
export const CODE = raw`(?!1234|(\d)\1{3})(?<secret>${anyOf(
  raw`\d{3}-\d\d-\d{3}|\d{4}-\d{3}-\d{4}`,
  raw`(?<=(?:otp|code)(?:\W{1,6}| is )\W?)\d{3} \d{3}(?! ?\w)`,
  raw`${IN_GROUPS}(?! ?\d)`,
  // A combination, wheel by wheel
  raw`\d(?:-\d){3,7}`,
  raw`(?:[*#]|[A-Z](?=\d{4}))?\d{4,24}(?:[*#]|(?<=\D\d{4,5})[AB])?`,
  // With a letter, as doors of French houses have it
  raw`(?<=code\b[^\n]{0,40} )\d{2,4}[AB]\d{1,3}`,
)})(?!\*|[.,:/-]?\w)`;

/** What may open around it, in JSON too. */
export const QUOTE = raw`\\{0,3}["']?`;
/** A number of JSON stays: a mask would break the file. */
export const NO_NUMBER = raw`(?!\\{0,3}["']\s?:\s{0,4}\d)`;
