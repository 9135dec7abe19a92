import { ALIGNMENTS, base64Core, base64ForUrl } from '../../core/decide/base64-core.ts';

/** The inside of a value's base64: what is the same whatever stands around the value. */
export interface Inner {
  readonly text: string;
  /** The same of a value that says nothing, so that what is decoded is still text, and JSON still JSON. */
  readonly mask: string;
}

/**
 * Decodes to `m`. Some bits of the value's first and last byte stay, and this letter makes characters of them
 * that no carrier takes for a quote, an escape or a control character.
 */
const FILLER = 'm';

const LEAST = 16;

/**
 * How base64 of a longer text shows a value in it: one way for each place of its first byte in a group of three, and again for the URL alphabet.
 * Nothing for values that are short or not ASCII.
 */
export function base64Inners(value: string): Inner[] {
  if (value.length < LEAST || /[^\x20-\x7e]/.test(value)) return [];
  return ALIGNMENTS.flatMap((before) => {
    const text = base64Core(value, before);
    const mask = base64Core(FILLER.repeat(value.length), before);
    const forUrl = base64ForUrl(text);
    return forUrl === text
      ? [{ text, mask }]
      : [
          { text, mask },
          { text: forUrl, mask },
        ];
  });
}
