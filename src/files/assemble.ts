import { encode, type Encoding } from './reading/encoding.ts';
import type { Edit } from './edits.ts';

/** About as many slices as a file is cut into: each is an object of the browser's process too. */
const MOST_SLICES = 2000;
const LEAST_GAP = 4 * 1024;
/** Bytes that are put together in memory at a time. */
const MOST_TOGETHER = 1024 * 1024;

/** Edits that stand so close to each other that they are written as one piece. */
function* groups(edits: readonly Edit[], gap: number): Generator<readonly [Edit, ...Edit[]]> {
  let group: [Edit, ...Edit[]] | undefined;
  for (const edit of edits) {
    if (group && edit.start - (group.at(-1) ?? edit).end <= gap && edit.end - group[0].start <= MOST_TOGETHER) {
      group.push(edit);
    } else {
      if (group) yield group;
      group = [edit];
    }
  }
  if (group) yield group;
}

async function rewrite(file: Blob, group: readonly [Edit, ...Edit[]], encoding: Encoding): Promise<Blob> {
  const start = group[0].start;
  const bytes = new Uint8Array(await file.slice(start, (group.at(-1) ?? group[0]).end).arrayBuffer());
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let at = start;
  for (const edit of group) {
    parts.push(bytes.subarray(at - start, edit.start - start), encode(edit.mask ?? edit.secret.mask, encoding));
    at = edit.end;
  }
  return new Blob(parts);
}

/**
 * The clean file: slices of the original with masks between them, so it costs no memory where nothing changed.
 * Name, type and date are the original's.
 * @param edits in the order of the file, disjoint
 * @throws what `Blob.arrayBuffer()` throws when the file is gone
 */
export async function assemble(
  file: File,
  edits: readonly Edit[],
  encoding: Encoding,
  signal?: AbortSignal,
): Promise<File> {
  const parts: BlobPart[] = [];
  let at = 0;
  for (const group of groups(edits, Math.max(LEAST_GAP, Math.ceil(file.size / MOST_SLICES)))) {
    signal?.throwIfAborted();
    parts.push(file.slice(at, group[0].start), await rewrite(file, group, encoding));
    at = (group.at(-1) ?? group[0]).end;
  }
  parts.push(file.slice(at));
  return new File(parts, file.name, { type: file.type, lastModified: file.lastModified });
}
