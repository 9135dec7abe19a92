/**
 * Capitals, and the small letters and digits behind them; the last capital of a run begins a word of its own where a small
 * letter follows. Ranges and not `\p{Lu}`: a process takes up to 4 ms to load the Unicode tables behind it, and the first
 * watched page would pay.
 */
const WORD =
  /[A-Z\u00c0-\u00de](?:[A-Z\u00c0-\u00de](?![a-z\u00df-\uffff]))*[a-z\d\u00df-\uffff]*|[a-z\d\u00df-\uffff]+/g;

/** `AWSSecretAccessKey`, `aws-secret_access.key` and `aws secret access key` alike become `aws secret access key`. Lower case. */
export const splitKey = (key: string): string[] => key.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
