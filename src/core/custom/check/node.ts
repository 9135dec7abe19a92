import type { Ranges } from './ranges.ts';

/** A part of a pattern; `text` is how the person wrote it. */
export type Node = { readonly text: string } & (
  | { readonly kind: 'set'; readonly set: Ranges }
  | { readonly kind: 'row'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly least: number; readonly most: number }
);

/** Why a pattern is refused; `part` is where. */
export interface Problem {
  readonly ok: false;
  readonly reason: 'syntax' | 'unsupported' | 'ambiguous' | 'nothing' | 'restarts' | 'short' | 'long';
  readonly part: string;
}

export type Parsed = { readonly ok: true; readonly node: Node } | Problem;

/** What "any number of times" stands for: with it, no place in a text costs more than a fixed number of steps. */
export const UNBOUNDED = 200;
