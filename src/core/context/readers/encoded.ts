import type { Reader } from '../scan.ts';
import { after } from '../sticky.ts';

/** An object, or a list of them, in base64. The parts of a signed token are joined by dots, and it has a rule of its own. */
const RUN = /(?<![\w+/=.-])[A-Z\d+/]{43,16384}={0,2}(?![\w.+/-])/iy;

/** Finds them: what they hold is asked when the scan is over, since it takes a scan of its own (`decide/proof.ts`). */
export const encodedReader: Reader = {
  // `{"`, and a brace at the end of its line: before blanks, a tab, a quote, and as Windows ends lines. `[{"`.
  words: ['eyJ', 'ewog', 'ewoJ', 'ewoi', 'ew0K', 'W3si'],
  read({ text, emit }, at) {
    const end = after(RUN, text, at);
    if (end > 0) emit(at, end, 'encoded-secret', undefined, 'certain');
  },
};
