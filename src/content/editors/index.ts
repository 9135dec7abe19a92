import { watchArrival, watchBin } from './arrival.ts';
import { insertByCommand } from './exec-command.ts';
import type { Place } from './place.ts';
import { pasteEvent } from './realm.ts';
import { replay } from './replay.ts';
import { safeHtml } from './safe-html.ts';

/** What is put into an editor. `html` only where the person pasted rich text. */
export interface Content {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts text back at a place, by the editor's own means: a replayed paste first, which every editor with a model of its
 * own takes; then, where nobody handled it or nothing came of it, an editing command.
 * @returns false when the place is gone or refuses: the caller still has the text.
 */
export async function putContent(place: Place, { text, html }: Content): Promise<boolean> {
  if (!place.restore()) return false;
  const { target } = place;
  const arrived = watchArrival(target);
  const fetched = watchBin(target);
  const handled = replay(target, pasteEvent(html === undefined ? { text } : { text, html }));
  if (handled && (await arrived())) return true;
  const inBin = handled ? undefined : await fetched();
  if (inBin) return true;
  // The editor gave up on its bin: back to where the text belongs.
  if (inBin === false && !place.restore()) return false;
  return insertByCommand(target, text, html === undefined ? undefined : safeHtml(html)) || arrived();
}
