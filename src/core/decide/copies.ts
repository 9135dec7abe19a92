import type { Candidate } from '../candidate.ts';
import { ALIGNMENTS, base64Core, base64ForUrl } from './base64-core.ts';
import { withoutCarrier } from './carrier.ts';
import { isUuid } from '../filters/uuid.ts';
import { maskValue } from '../mask.ts';
import type { OnWord } from '../scan/scan-text.ts';
import type { Tools } from '../scan/tools.ts';
import { writtenElsewhere } from './written.ts';

/** Copies come after all that is found by itself. */
const COPIES_FROM = 100_000;

const HUNTED = /^[\x21-\x7e][\x20-\x7e\u00c0-\u024f]{6,2046}[\x21-\x7e]$/;
/** Several words, or a word that nobody spells so: nothing else is called this. */
const UNCOMMON = / (?:.* |\d)|^(?=.*[a-z])(?=.*[A-Z])(?=.*[^A-Za-z\d]).{9,}$/;
const MOST_HUNTED = 300;
const LEAST_CORE = 11;
const LONGEST_RUN = 8192;
const COMMON_WORDINESS = 0.3;
/** Of a few letters without a digit: no word is like that. */
const NOISE = -1.3;

/** A short or common value (`test`, `docker`) stands elsewhere for its own reasons. */
function isHunted(secret: string, { wordiness, looksLikePassword }: Tools): boolean {
  return (
    HUNTED.test(secret) &&
    (isUuid(secret) ||
      looksLikePassword(secret) ||
      UNCOMMON.test(secret) ||
      wordiness(secret) < (/\d/.test(secret) ? COMMON_WORDINESS : secret.length < 12 ? NOISE : 0))
  );
}

function tryDecode(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    return secret;
  }
}

/** The ways in which a secret may stand in the same text again. */
function variants(secret: string, tools: Tools): { plain: string[]; encoded: string[] } {
  const read = secret.includes('\\') ? secret.replace(/\\(["\\/])/g, '$1') : tryDecode(secret);
  const raw = withoutCarrier(read);
  // Without its ends it may be a common word.
  if (raw !== read && !isHunted(raw, tools)) return { plain: [], encoded: [] };
  // The last one in a command of Windows.
  const plain = [withoutCarrier(secret), raw, ...writtenElsewhere(raw), raw.replace(/[&<>^|]/g, '^$&')];
  const cores = ALIGNMENTS.map((before) => base64Core(raw, before)).filter((core) => core.length >= LEAST_CORE);
  const safe = cores.map(base64ForUrl);
  return { plain: [...new Set(plain)], encoded: [...new Set([...cores, ...safe])] };
}

const isBase64 = (char: string): boolean => /[\w+/=-]/.test(char);

/** The whole base64 run around a core: what is left of it would decode to the secret's neighbours. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  let a = start;
  let b = end;
  while (a > 0 && start - a < LONGEST_RUN && isBase64(text.charAt(a - 1))) a--;
  while (b < text.length && b - end < LONGEST_RUN && isBase64(text.charAt(b))) b++;
  const equals = text.slice(a, start).lastIndexOf('=');
  return { start: equals < 0 ? a : a + equals + 1, end: b };
}

/** A handful of words in a short text are found faster one by one than by building a table for them. */
const FEW = 400_000;

function scanFor(words: readonly string[], text: string, { findWords }: Tools, onWord: OnWord): void {
  if (words.length * text.length > FEW) {
    findWords(words, text, onWord);
    return;
  }
  words.forEach((word, index) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) onWord(index, at);
  });
}

/**
 * Every copy of what was found: again without its key, escaped, encoded, in part of a longer string. Those in a file, whose
 * bytes are gone through a window at a time, are found by `src/files/copies`.
 */
export function findCopies(text: string, found: readonly Candidate[], tools: Tools): Candidate[] {
  const bySecret = new Map<string, Candidate>();
  for (const candidate of found) {
    if (candidate.publicDemo) continue;
    const secret = text.slice(candidate.start, candidate.end);
    if (bySecret.size < MOST_HUNTED && !bySecret.has(secret) && isHunted(secret, tools))
      bySecret.set(secret, candidate);
  }
  if (bySecret.size === 0) return [];
  const hunted = [...bySecret].flatMap(([secret, source]) => {
    const { plain, encoded } = variants(secret, tools);
    const mask = maskValue(secret, source.prefix);
    return [
      ...plain.map((word) => ({ word, source, mask })),
      ...encoded.map((word) => ({ word, source, mask: undefined })),
    ];
  });
  const copies: Candidate[] = [];
  // Nearly all copies in hostile text were found by themselves, and would be dropped as overlaps.
  const ends = new Map(found.map(({ start, end }) => [start, end]));
  // Where the last copy of each word ends: what repeats itself holds one at every few characters, each in the one before.
  const until: number[] = [];
  scanFor(
    hunted.map(({ word }) => word),
    text,
    tools,
    (index, at) => {
      const hit = hunted[index];
      if (!hit || at < (until[index] ?? 0) || (hit.mask !== undefined && (ends.get(at) ?? 0) >= at + hit.word.length))
        return;
      const { word, mask } = hit;
      const { rule, severity, confidence } = hit.source;
      const end = at + word.length;
      // Letters alone may begin a longer word: the host's name `kbvpnsrv01`.
      if (mask !== undefined && !/\d/.test(word) && /[a-z\d]/i.test(text.charAt(end))) return;
      until[index] = end;
      // Where the copy has a key of its own, that one names it.
      const order = COPIES_FROM + hit.source.order;
      if (mask !== undefined) copies.push({ start: at, end, rule, severity, confidence, order, mask });
      else copies.push({ ...widen(text, at, end), rule: 'encoded-secret', severity, confidence, order });
    },
  );
  return copies;
}
