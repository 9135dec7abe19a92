export interface Chord {
  readonly modifiers: readonly Modifier[];
  /** A character or a named key, as in `KeyboardEvent.key`. */
  readonly key: string;
}

export type Modifier = 'Control' | 'Shift' | 'Alt' | 'Meta';

const MODIFIERS: readonly string[] = ['Control', 'Shift', 'Alt', 'Meta'] satisfies Modifier[];

/** Reads `Alt+Shift+M`. Throws on an unknown modifier. */
export function parseChord(text: string): Chord {
  const names = text.split('+');
  const key = names.pop() ?? '';
  for (const name of names) if (!MODIFIERS.includes(name)) throw new Error(`${name} is no modifier`);
  return { modifiers: names as Modifier[], key };
}
