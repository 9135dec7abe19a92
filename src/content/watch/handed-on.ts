import type { Lookout } from './lookout.ts';

/** Files that were checked and handed to the page just now. */
export interface HandedOn {
  /** False for files that were checked before: a widget passes them on from a drop to an input of its own. */
  readonly mayHold: (files: readonly File[]) => boolean;
  /** Of a person's own drop, paste or pick alone: a page could make up a file of the name and size of the one that comes next. */
  readonly remember: (files: readonly File[]) => void;
}

const REMEMBERED_MS = 10_000;

const keyOf = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;

/**
 * Widgets make new `File` objects of the ones they got, so the object alone does not tell. For a few seconds only, so
 * that picking the same file again is checked again.
 */
export function createHandedOn(lookout: Lookout): HandedOn {
  const known = new Set<string>();
  return {
    mayHold: (files) => lookout.watches() && files.some((file) => !known.has(keyOf(file))),
    remember: (files) => {
      for (const key of files.map(keyOf)) {
        known.add(key);
        setTimeout(() => known.delete(key), REMEMBERED_MS);
      }
    },
  };
}
