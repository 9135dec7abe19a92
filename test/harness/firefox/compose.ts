import type { Session } from './session.ts';

interface Processor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(view: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): boolean;
}

/** Runs with the browser's rights. The composition lives as long as its processor: it is kept until it is committed. */
function step(text: string, commit: boolean): void {
  const kept = globalThis as { compositionOfTest?: Processor | undefined };
  const processor = (kept.compositionOfTest ??= Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci['nsITextInputProcessor'],
  ) as Processor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('Another input method is at work');
  if (commit) {
    processor.commitCompositionWith(text);
    kept.compositionOfTest = undefined;
    return;
  }
  processor.setPendingCompositionString(text);
  processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
  processor.setCaretInPendingComposition(text.length);
  processor.flushPendingComposition();
}

/** Composes a text as an input method does, or commits it. */
export const composeText = (session: Session, text: string, commit: boolean): Promise<void> =>
  session.call('system', step, text, commit);
