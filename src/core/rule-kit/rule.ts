import type { Severity } from '../finding.ts';

/**
 * How a rule gets to a page (docs/decisions/0002-compact-rules.md):
 * - `with-page`: every watched page carries it; nothing else sees what it finds.
 * - `with-hands`: the hands bring it. A paste that comes before them is held all the same: its key gives the secret away, the scan
 *   sees it as a bare string, or a herald announces it (`scan/heralds.ts`).
 * - `late`: the hands bring it, and a paste that comes before them is not held: it is rare and nothing else sees it, or public.
 */
export type Loads = 'with-page' | 'with-hands' | 'late';

/**
 * One vendor format: data that the content script carries.
 * Advice and evidence are exports of their own beside it, so that bundles which do not need them drop them.
 */
export interface Rule {
  /** Kebab case, the vendor first: `github-fine-grained-token`. Unique in the registry. */
  readonly id: string;
  /** What the person is told: `GitHub fine-grained token`. */
  readonly title: string;
  readonly vendor: string;
  readonly severity: Severity;
  /**
   * Literals, one of which stands in every match. The scan looks for these alone, so a rule costs nothing in text without them.
   * Compared without regard to ASCII case; `pattern` decides about case. At least three characters, the rarer the better.
   */
  readonly keywords: readonly string[];
  /** The most characters that a match may have before its keyword; 0, the default, when it begins with the keyword. */
  readonly lead?: number;
  /** Instead of keywords, for a format without any: every match begins with a run of 31 or more hexadecimal digits and a hyphen. */
  readonly hexRun?: true;
  /**
   * Sticky (`y`, or `iy`), linear, every quantifier bounded. The secret is the group `secret`, or the whole match where there is none.
   * No boundary is needed at the ends: the scan itself refuses a match that goes on in a character of `boundary`.
   */
  readonly pattern: RegExp;
  /** Characters that may not stand directly before or after the secret. Default `[A-Za-z0-9]`. */
  readonly boundary?: RegExp;
  /** Length of the public prefix that a mask keeps (`sk_live_`), before its first four characters. */
  readonly prefix?: number;
  /** Vendor's checksum. True makes a finding `certain`; false is no reason to drop it: people shorten and edit tokens. */
  readonly checksum?: (secret: string) => boolean;
  /** For shapes that prove little by themselves: confidence of a match. Default `certain`. */
  readonly confidence?: 'certain' | 'likely' | 'possible';
  /** Which script brings it. Default `with-hands` for a pattern that `near` made, since its key gives the secret away; else `with-page`. */
  readonly loads?: Loads;
  /** A last look at a match, for what a linear pattern cannot say. False drops it. */
  readonly accept?: (secret: string) => boolean;
  /** True for a value that the vendor published for everybody, or of a kind that every page shows: told, not nagged about. */
  readonly isPublicDemo?: (secret: string) => boolean;
}

/** What the prompt and the options say about a rule. */
export interface Advice {
  /** One sentence: what the secret opens, or what the vendor says of sharing it. */
  readonly why: string;
  /** The vendor's page where the secret is rotated or revoked, or that tells how. */
  readonly revoke?: string;
  /** The vendor's page that the format was taken from. */
  readonly source: string;
  /** The vendor's own words to those who write to its support, and the page that says so. */
  readonly quote?: { readonly text: string; readonly source: string };
}

/** Texts that prove a rule. Built when the tests run, so that secret scanners leave this repository alone. */
export interface Evidence {
  /** Each holds the secret between `«` and `»`; the test takes these marks away and asks for exactly that span. */
  readonly match: () => readonly string[];
  /** Must give no finding of this rule. */
  readonly ignore: () => readonly string[];
}

/** What a vendor's file exports besides its rules, by rule id. */
export type AdviceById = Readonly<Record<string, Advice>>;
export type EvidenceById = Readonly<Record<string, Evidence>>;
