import type { DetectOptions } from '../core/options.ts';
import { detectIn } from './detect-in.ts';
import { decoderFor } from './reading/encoding.ts';
import type { Edit, Secret } from './edits.ts';
import { byteOffsets } from './reading/offsets.ts';
import { secretStore } from './secret-store.ts';
import { readWindows, type TextFile, type Window } from './reading/windows.ts';

export interface Found {
  /** In the order of the file, disjoint. */
  readonly edits: readonly Edit[];
  /** Each once. */
  readonly secrets: readonly Secret[];
}

/**
 * First pass: reads the whole file and remembers where the secrets are, in bytes.
 * @param onDone is told the byte up to which the file is done
 */
export async function findSecrets(
  text: TextFile & { readonly format: string },
  options: DetectOptions,
  onDone: (to: number) => void,
): Promise<Found> {
  const { encoding, format } = text;
  const decoder = decoderFor(encoding);
  const secrets = secretStore();
  const edits: Edit[] = [];
  let end = 0;

  const search = ({ bytes, offset, from, to }: Window): void => {
    const piece = decoder.decode(bytes);
    const seen = detectIn(piece, format, options).filter(({ finding }) => !finding.publicDemo);
    const places = byteOffsets(
      bytes,
      piece,
      seen.flatMap(({ finding }) => [finding.start, finding.end]),
      encoding,
    );
    seen.forEach(({ finding, value, inSource }, index) => {
      const start = Math.max(offset + (places[2 * index] ?? 0), end);
      const stop = offset + (places[2 * index + 1] ?? 0);
      // What begins in the next zone is that window's; what reaches into this zone and was not seen by the one before is ours.
      if (start >= to || stop <= Math.max(from, end)) return;
      const secret = secrets.keep(finding, value);
      const mask = inSource ?? finding.mask;
      edits.push({ start, end: stop, secret, ...(mask !== secret.mask && { mask }) });
      end = stop;
    });
  };

  for await (const window of readWindows(text, onDone)) search(window);
  return { edits, secrets: secrets.all() };
}
