import type { CustomPattern } from './custom/custom-pattern.ts';

/** What the caller knows about the text, and what the person allows. */
export interface DetectOptions {
  /** Where the text comes from. Bare strings without a key or a vendor's shape are looked for in `paste` alone, the default. */
  readonly source?: 'paste' | 'field' | 'file';
  /** Ids of rules that are switched off. */
  readonly off?: ReadonlySet<string>;
  /** True for a value that the person declared to be no secret. Gets the value as it stood in the text, and the rule's id. */
  readonly allowed?: (secret: string, rule: string) => boolean;
  /** Keys whose values are no secrets, in any spelling. What a vendor's own shape shows is found all the same. */
  readonly allowedKeys?: readonly string[];
  /** What the person looks for besides. A caller of `decide` puts them into the scan itself: `withCustom`. */
  readonly custom?: readonly CustomPattern[];
}
