/**
 * Zero-width characters, soft hyphens and broken ones, and the soft line breaks of quoted-printable. A zero byte, too, but
 * not one that parts the words of a command line or the variables of an environment, as Linux keeps them. A terminal's colours,
 * whose first character gets lost in forms.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- it is what colours begin with
  /[\u00ad\u200b-\u200d\u2060\ufeff\ufffd\ud800-\udfff]|\0(?!\w+=)(?<!(?:^|[\s\0])-[\w-]*\0)|=\r?\n(?:> )?(?=[^\s>])|\x1b?\[\d[\d;]{0,8}m/giu;
const LEAST_SOFT_LINE = 70;
const MOST_SOFT_LINE = 79;
/** What quoted-printable makes of `=`, of a blank at a line's end and of accents; its own name in a header. */
const QUOTED_PRINTABLE = /=(?:3D|20\r?\n|[CE]\d=)|quoted-printable/;

/** The padding of base64 at a line's end looks much the same. */
function endsSoftLine(text: string, at: number): boolean {
  const length = at - text.lastIndexOf('\n', at - 1);
  return length >= LEAST_SOFT_LINE && length <= MOST_SOFT_LINE && text.charAt(at - 1) !== '=';
}

/** A text without what nobody sees, and the way back to places in the text as it was. */
export interface Visible {
  readonly text: string;
  readonly toOriginal: (at: number) => number;
}

/** Whether a text that is all ASCII may hold something that nobody sees. Lines end in `=` in ordinary text, too. */
const mayHide = (text: string): boolean =>
  text.includes('\0') ||
  text.includes('[0m') ||
  ((text.includes('=\n') || (text.includes('\r') && text.includes('=\r'))) && QUOTED_PRINTABLE.test(text));

/** Undefined when there is nothing invisible, which is nearly always. `isAllSeen`: zero-width characters need not be looked for. */
export function removeInvisible(text: string, isAllSeen: boolean): Visible | undefined {
  if (isAllSeen && !mayHide(text)) return undefined;
  const isQuotedPrintable = QUOTED_PRINTABLE.test(text);
  const cuts: { at: number; removed: number }[] = [];
  let removed = 0;
  const visible = text.replace(INVISIBLE, (match: string, at: number) => {
    const isSoftBreak = isQuotedPrintable && match.startsWith('=') && endsSoftLine(text, at);
    if (match.startsWith('=') && !isSoftBreak) return match;
    cuts.push({ at: at - removed, removed: removed + match.length });
    removed += match.length;
    return '';
  });
  if (cuts.length === 0) return undefined;
  const toOriginal = (at: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (cuts[low - 1]?.removed ?? 0);
  };
  return { text: visible, toOriginal };
}
