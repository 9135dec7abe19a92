import { isSecretValue } from '../values/judge.ts';
import { isStrong } from '../values/sentence.ts';
import { namesOther } from '../keys/classify-key.ts';
import type { Reader } from '../scan.ts';
import { after, matchAt } from '../sticky.ts';

/** How it opens: `"secrets": {`, `secrets:` above a block of YAML, `[secrets]` above the settings of one file. */
const OPEN =
  /\\{0,3}["']?\s?(?::|=>?)?\s?\{\s{0,40}|["']?:[ \t]{0,9}\r?\n[ \t]{0,40}(?=- |(?<=[ \t])[\w"'])|(?<=(?:^|\n)\[[\w.-]{0,40})\][ \t]{0,9}\r?\n/y;
/** One of what it holds, and what holds it apart from the next; a list in YAML has no names. */
const ITEM =
  /(?:- {1,3}|\\{0,3}["']?([\w.@/-]{1,60})\\{0,3}["']?\s{0,20}(?:=>|[:=])[ \t]{0,9})\\{0,3}(["']?)([^\s"'{}[\],\\]{6,512})\\{0,3}\2[ \t]{0,9}(?:,?\r?\n\s{0,60}|,\s{0,9}|(?=[}\n]|$))/y;
const MOST_ITEMS = 50;

/** Names of secrets stand there, too, and design tokens. */
const isOne = (container: string, value: string): boolean =>
  (/^[ps]/.test(container) && isStrong(value)) || (container !== 'passwords' && isSecretValue(value, 'weak'));

/** What is in a container of secrets, whatever each of them is called: `secrets: { db: …, smtp: … }`. */
export const containerReader: Reader = {
  words: ['secrets', 'passwords', 'tokens', 'api_keys', 'apikeys', 'api-keys'],
  read({ text, emit }, at, end) {
    const name = text.slice(at, end).toLowerCase();
    let next = after(OPEN, text, end);
    for (let items = 0; next > 0 && items < MOST_ITEMS; items++) {
      const [all, key = '', , value = ''] = matchAt(ITEM, text, next) ?? [];
      if (all === undefined) return;
      const start = next + all.lastIndexOf(value);
      if (!namesOther(key) && isOne(name, value))
        emit(start, start + value.length, name.startsWith('p') ? 'password' : 'secret-value', key || name);
      next += all.length;
    }
  },
};
