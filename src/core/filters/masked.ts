/** What others and we put in a secret's place: `E0D4***9E1D`, `[FILTERED]`, `xxxx-xxxx`, `(hidden)`. */
const MASKED =
  /\*{3}|\u2026|\.{3}|[\u2022\u2588\u25cf]{2}|x{5}|#{4}|(?:x{3,}[-_ ]?){2}|^x{2,}-|redact|censored|filtered|masked|\bhidden\b|removed|sensitive|protected|encrypted|^ENC\W/i;

/** Already masked: flagging it again would mask the mask. */
export const isMasked = (value: string): boolean => MASKED.test(value);
