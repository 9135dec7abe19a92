import type { Reader, Scan } from '../scan.ts';
import { after, matchAt } from '../sticky.ts';

/** How it opens: `"secrets": {`, `secrets:` above a block of YAML, `[secrets]` above the settings of one file. */
const OPEN =
  /\\{0,3}["']?\s?(?::|=>?)?\s?\{\s{0,40}|["']?:[ \t]{0,9}\r?\n[ \t]{0,40}(?=- |(?<=[ \t])[\w"'])|(?<=(?:^|\n)\[[\w.-]{0,40})\][ \t]{0,9}\r?\n/y;
/** One of what it holds, and what holds it apart from the next; a list in YAML has no names. */
const ITEM =
  /(?:- {1,3}|\\{0,3}["']?([\w.@/-]{1,60})\\{0,3}["']?\s{0,20}(?:=>|[:=])[ \t]{0,9})\\{0,3}(["']?)([^\s"'{}[\],\\]{6,512})\\{0,3}\2[ \t]{0,9}(?:,?\r?\n\s{0,60}|,\s{0,9}|(?=[}\n]|$))/y;
const MOST_ITEMS = 50;
/** Where the last one that was read ends: its items are no containers, though they may be called like one. */
const until = new WeakMap<Scan, number>();

/** What is kept beside a secret. */
const IS_OTHER = /(?:name|type|path|file|id|url|ref|version|user|model)$/i;
/** Names of secrets stand there, too, and design tokens: what people choose has a capital or a sign, the rest is long. */
const IS_CHOSEN = /[A-Z].*\d|\d.*[A-Z]|\w[!#$&*@^~]/;
const LEAST = 16;

/** What is in a container of secrets, whatever each of them is called: `secrets: { db: …, smtp: … }`. */
export const containerReader: Reader = {
  words: ['secrets', 'passwords', 'tokens', 'api_keys', 'apikeys'],
  read(scan, at, end) {
    const { text, readCell } = scan;
    if (at < (until.get(scan) ?? 0)) return;
    const ofPasswords = /^p/i.test(text.charAt(at));
    let next = after(OPEN, text, end);
    for (let items = 0; next > 0 && items < MOST_ITEMS; items++) {
      const [all, key = '', , value = ''] = matchAt(ITEM, text, next) ?? [];
      if (all === undefined) return;
      const start = next + all.lastIndexOf(value);
      if (!IS_OTHER.test(key) && (IS_CHOSEN.test(value) || (!ofPasswords && value.length >= LEAST)))
        readCell({ start, end: start + value.length }, ofPasswords ? 'password' : 'secret');
      next += all.length;
      until.set(scan, next);
    }
  },
};
