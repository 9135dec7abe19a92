import { letters, watchArrival, watchBin } from './arrival.ts';
import { isCancelled } from './asking.ts';
import { insertByCommand } from './exec-command.ts';
import { keyUp } from './key-up.ts';
import { pictureHtml } from './picture.ts';
import { selectedAt, type Place } from './place.ts';
import { arrivingInputEvent, pasteEvent, type Payload } from './realm.ts';
import { replay } from './replay.ts';
import { safeHtml } from './safe-html.ts';
import { deepActive, editingHost, hasRoom, isTextField } from './target.ts';
import { pause } from '../../waiting/pause.ts';

/** Longer than the timer's turn in which an editor takes the paste that it laid out a bin for. */
const TURN_MS = 10;

/** What is put into an editor. `html` only where the person pasted rich text. */
export interface Content extends Payload {
  readonly text: string;
  /** How much of the text, from its beginning, must not be cut: as far as the last mask or link. */
  readonly whole?: number;
}

/**
 * CKEditor 4 in Firefox leads plain text into a bin and then puts it beside what is selected: the browser's own paste,
 * too. What is rich it takes as it comes. In Chromium plain text goes over it, and is bold where that was.
 */
function forSelection(target: Element, content: Content): Payload {
  if (import.meta.env.MODE !== 'firefox' || content.html !== undefined) return content;
  if (!target.closest('.cke_editable') || selectedAt(target) === '') return content;
  const { body } = document.implementation.createHTMLDocument();
  body.innerText = content.text;
  return { ...content, html: body.innerHTML };
}

/**
 * Puts text and files back at a place, the text by the editor's own means: first a replayed paste, which every editor with
 * a model of its own takes, and the input event that a browser sends after it, which the others of them wait for; then,
 * where nobody took either or nothing came of it, an editing command.
 * @param onCancel told when the page asked the person how the paste is meant, and nothing came of it.
 * @returns false when the place is gone or refuses: the caller still has the text.
 */
export async function putContent(place: Place, content: Content, onCancel?: () => void): Promise<boolean> {
  const done = await insertContent(place, content, onCancel);
  if (done) keyUp(deepActive() ?? place.target);
  return done;
}

async function insertContent(place: Place, content: Content, onCancel?: () => void): Promise<boolean> {
  const { text, html, files, whole = 0 } = content;
  const isThere = place.restore();
  // Files are pasted on pages where no field is, too.
  if (!isThere && !files) return false;
  const { target } = place;
  const insert = (at: Element): boolean => insertByCommand(at, text, html === undefined ? undefined : safeHtml(html));
  const shown = (): string | undefined => editingHost(target)?.textContent;
  const before = shown();
  const arrived = watchArrival(target, text);
  const binAside = watchBin(target, text);

  const active = deepActive();
  const event = pasteEvent(forSelection(target, content));
  const handled = replay(target, event);
  // As the browser's own is empty after its turn: who looks into it later, beside the browser, finds nothing to put in twice.
  if (!handled) event.clipboardData?.clearData();
  if (files) {
    // What became of files need not show at the target.
    if (handled || !isThere) return true;
    const picture = html === undefined && !isTextField(target) ? await pictureHtml(files) : undefined;
    if (picture) return insertByCommand(target, '', picture);
    if (text === '' && (html === undefined || isTextField(target))) return true;
  }
  if (handled) {
    if (await arrived()) return true;
    // A page that leads the focus to something else of it asks the person first how to paste.
    const asking = deepActive();
    if (asking && asking !== active && asking !== document.body) {
      void isCancelled(asking, target, text).then((cancelled) => cancelled && onCancel?.());
      return true;
    }
  } else {
    const bin = binAside();
    if (bin) {
      // What the browser itself would do next: paste to where the selection is now.
      insert(deepActive() ?? target);
      if (await bin.emptied()) return true;
      if (!place.restore()) return false;
    } else if (!isTextField(target)) {
      if (place.isMoved) {
        await pause(TURN_MS);
        if (shown() !== before) return arrived();
      }
      if (replay(target, arrivingInputEvent('insertFromPaste', content)) && (await arrived())) return true;
    }
  }
  if (!hasRoom(target, selectedAt(target), text.slice(0, whole))) return false;
  // A page may take back at once what the browser has just put in.
  const stays = watchArrival(target, text);
  if (!insert(target)) return arrived();
  return (await stays()) && (before === undefined || shown() !== before || letters(before).includes(letters(text)));
}
