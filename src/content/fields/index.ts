import type { Finding } from '../../core/index.ts';
import { secretsOf, type Case } from '../case.ts';
import { isTextField, isWritable } from '../editors/target.ts';
import type { Guard } from '../guard.ts';
import type { Prompts } from '../prompts.ts';
import type { Lifetime } from '../watch/lifetime.ts';
import { fieldAt, inputOf, isReadWhole } from './drawn.ts';
import { mark, unmark } from './marks.ts';
import { presentCase } from './present-case.ts';
import { readField } from './read.ts';

/** A pause in typing after which a field is looked at. A token is being typed until then. */
const PAUSE_MS = 350;

/** Watches what stands in the fields of this frame. */
export interface Fields {
  /** A field changed: it is looked at when the person pauses. */
  readonly changed: (node: Element) => void;
  /** Something is being composed: nothing is looked at until the next change. */
  readonly wait: () => void;
  /**
   * Looks at all changed fields now, and at these. @returns the first field with a token that was not answered for, or
   * undefined.
   */
  readonly firstOpen: (others: readonly HTMLElement[]) => HTMLElement | undefined;
  /** Shows the prompt for the tokens of a field, also when it was put away before. */
  readonly ask: (field: HTMLElement, moment: 'present' | 'submit') => void;
  readonly openCount: () => number;
  /** Looks again at the fields with open tokens: a page empties them when it has sent them, or takes them away, without an event. */
  readonly lookAgain: () => void;
}

interface Open {
  readonly findings: readonly Finding[];
  /** The secrets that the person was asked about: the same ones are not asked about again. */
  readonly asked: string;
}

/**
 * Whether what stands in a field may be what a person wrote. An editor that ends where something else is pressed cannot be
 * written in when a button is, and is sent all the same.
 */
function mayBeSent(field: HTMLElement): boolean {
  const input = inputOf(field);
  return isTextField(input) ? isWritable(input) : input.isConnected;
}

/** @param onOpen told how many findings are open, whenever that may have changed. */
export function createFields(
  guard: Guard,
  prompts: Prompts,
  { signal }: Lifetime,
  onOpen: (count: number) => void,
): Fields {
  const dirty = new Set<HTMLElement>();
  const open = new Map<HTMLElement, Open>();
  /** Large editors of which only the surroundings of the caret were looked at. */
  const partly = new Set<HTMLElement>();
  /** What is asked about a field. */
  const shown = new WeakMap<HTMLElement, AbortController>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const openCount = (): number => [...open.values()].reduce((sum, { findings }) => sum + findings.length, 0);

  const look = (field: HTMLElement, near = false): { text: string; findings: Finding[] } => {
    const content = readField(field, near);
    const findings =
      field.isConnected && mayBeSent(field) && !guard.isRightPlace(field) ? guard.find(content.text, 'field') : [];
    if (content.whole) partly.delete(field);
    else if (findings.length > 0 || open.has(field)) return look(field);
    else partly.add(field);
    if (!isTextField(field)) mark(field, content, findings);
    return { text: content.text, findings };
  };

  const lookAgain = (field: HTMLElement, near = false): boolean => {
    const { text, findings } = look(field, near);
    const before = open.get(field);
    if (findings.length === 0) {
      open.delete(field);
      if (isWritable(field) && isReadWhole(field)) shown.get(field)?.abort();
    } else open.set(field, { findings, asked: secretsOf(text, findings).join('\n') });
    if (before || findings.length > 0) onOpen(openCount());
    return findings.length > 0 && open.get(field)?.asked !== before?.asked;
  };

  const ask = (field: HTMLElement, as: Pick<Case, 'moment' | 'begin'>): void => {
    // An answer is for the whole of a token that grew, and for nothing where the page took it out, which sends no event.
    let shownOf = 0;
    const renew: Case['renew'] = (begin) => {
      const isOther = lookAgain(field);
      // The same token once more is nothing new to ask about, and is meant by the answer.
      const isRenewed = isOther || (open.get(field)?.findings.length ?? 0) > shownOf;
      if (isRenewed) ask(field, { ...as, begin });
      return isRenewed;
    };
    const gone = new AbortController();
    const current = (): Case | undefined => {
      const { text, findings } = look(field);
      shownOf = findings.length;
      return findings.length > 0 ? presentCase(field, text, findings, { ...as, renew, gone: gone.signal }) : undefined;
    };
    const asked = current();
    if (!asked) return;
    // One question about a field: one that still waits is asked by this.
    shown.get(field)?.abort();
    shown.set(field, gone);
    void prompts.ask(asked, current).then(() => lookAgain(field));
  };

  const lookAtDirty = (): void => {
    const fields = [...dirty];
    dirty.clear();
    for (const field of fields) {
      const before = open.get(field)?.asked;
      if (!lookAgain(field, true)) continue;
      // Who types slowly was asked about the beginning of a token, and is asked about the token.
      const grew = before && open.get(field)?.asked.startsWith(before);
      // One prompt at a time: what comes up meanwhile is still open for the gate.
      if (grew || !prompts.isOpen()) ask(field, { moment: 'present' });
    }
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    unmark();
  });

  return {
    changed: (node) => {
      const field = fieldAt(node);
      // What nobody sees nobody typed: the form field behind an editor only mirrors it, and the editor is watched itself.
      if (!field?.checkVisibility() || !guard.watches()) return;
      dirty.add(field);
      clearTimeout(timer);
      timer = setTimeout(lookAtDirty, PAUSE_MS);
    },
    wait: () => clearTimeout(timer),
    firstOpen: (others) => {
      // Open ones too: a page empties a field without an event when it has sent it.
      for (const field of new Set([...dirty, ...partly, ...open.keys(), ...others])) lookAgain(field);
      dirty.clear();
      return [...open.keys()][0];
    },
    ask: (field, moment) => ask(field, { moment }),
    openCount,
    lookAgain: () => {
      for (const [field, { asked }] of [...open]) {
        lookAgain(field);
        const now = open.get(field);
        // What came meanwhile is still to be asked about.
        if (now) open.set(field, { ...now, asked });
      }
    },
  };
}
