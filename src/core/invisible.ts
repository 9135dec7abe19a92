/** Zero-width characters and soft hyphens, and the soft line breaks of quoted-printable. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]|=\r?\n(?=\S)/g;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const LEAST_SOFT_LINE = 70;

/** A text without what nobody sees, and the way back to places in the text as it was. */
export interface Visible {
  readonly text: string;
  readonly toOriginal: (at: number) => number;
}

/** Undefined when there is nothing invisible, which is nearly always. `isAscii`: zero-width characters need not be looked for. */
export function removeInvisible(text: string, isAscii: boolean): Visible | undefined {
  if ((isAscii || !UNSEEN.test(text)) && !text.includes('=\n') && !text.includes('=\r\n')) return undefined;
  const cuts: { at: number; removed: number }[] = [];
  let removed = 0;
  const visible = text.replace(INVISIBLE, (match: string, at: number) => {
    const isSoftBreak = match.startsWith('=') && at - text.lastIndexOf('\n', at - 1) > LEAST_SOFT_LINE;
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
      if ((cuts[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return at + (cuts[low - 1]?.removed ?? 0);
  };
  return { text: visible, toOriginal };
}
