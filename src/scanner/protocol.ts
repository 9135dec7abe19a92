import type { Wanted } from '../core/settings/detect-options.ts';
import type { FileReport } from '../files/index.ts';

/** To the worker. */
export type ScanRequest =
  | { readonly id: number; readonly file: File; readonly wanted: Wanted }
  | { readonly id: number; readonly cancel: true };

/** From the worker. A result without a file stands for the file that was sent; `failed` is the name of an error, never its message. */
export type ScanAnswer =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly report: FileReport; readonly file?: File }
  | { readonly id: number; readonly failed: string };
