import type { CustomPattern } from '../core/custom/custom-pattern.ts';
import type { FileReport } from '../files/index.ts';

/** What the person allows, as plain data: functions do not cross into a worker. */
export interface ScanOptions {
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
  /** Salted hashes of values that are no secrets. */
  readonly allowed: { readonly hashes: readonly string[]; readonly salt: string };
  /** Keys whose values are no secrets. */
  readonly allowedKeys: readonly string[];
  readonly custom: readonly CustomPattern[];
}

/** To the worker. */
export type ScanRequest =
  | { readonly id: number; readonly file: File; readonly options: ScanOptions }
  | { readonly id: number; readonly cancel: true };

/** From the worker. A result without a file stands for the file that was sent; `failed` is the name of an error, never its message. */
export type ScanAnswer =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly report: FileReport; readonly file?: File }
  | { readonly id: number; readonly failed: string };
