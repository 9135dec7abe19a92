/** ASCII letter or digit. */
export const isAlnum = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** A character of a key: letters (accented ones too), digits, `_`, `-`, `.`, `$`. */
export const isKeyCode = (code: number): boolean =>
  isAlnum(code) || code === 95 || code === 45 || code === 46 || code === 36 || (code >= 0xc0 && code < 0x250);

/** Space or tab. */
export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

export const isNewline = (code: number): boolean => code === 10 || code === 13;

/** `"`, `'` or a backtick. */
export const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

/** First index from `at` that is no blank; looks at `limit` characters at most. */
export function skipBlanks(text: string, at: number, limit = 40): number {
  const end = Math.min(text.length, at + limit);
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** What stands before `at`: so many characters, or as many as there are. */
export const lookBack = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at);
