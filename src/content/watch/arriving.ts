/** A text, and its rich form where it has one; else that is empty. */
export interface Reading {
  readonly text: string;
  readonly html: string;
}

/** Files that a page opened by a picker, or what a script of it reads of the clipboard. */
export type Read = { readonly files: readonly File[] } | Reading;

/** What is on its way into a page, as its event brings it. */
export interface Arriving extends Reading {
  readonly event: ClipboardEvent | DragEvent;
  /** Where the event happened. */
  readonly target: Element;
  /** The field around the target, where it is in one. */
  readonly anchor: Element;
  /** Pictures of a rich text, which are not reviewed. */
  readonly pictures?: readonly File[];
  /** Only those that are reviewed. */
  readonly files?: readonly File[];
  /** Of the files, null for what is none: folders are walked through. */
  readonly entries?: readonly (FileSystemEntry | null)[];
}
