import type { Chord } from '../chord.ts';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const CODES: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

const codeOf = (key: string): string => CODES[key] ?? key;
const down = (key: string): KeyAction => ({ type: 'keyDown', value: codeOf(key) });
const up = (key: string): KeyAction => ({ type: 'keyUp', value: codeOf(key) });

export const keySource = (actions: readonly KeyAction[]): object => ({ type: 'key', id: 'keyboard', actions });

/** Key presses of one chord. Without Shift a letter is the lower-case one. */
export function chordActions({ modifiers, key }: Chord): KeyAction[] {
  const name = key.length === 1 && !modifiers.includes('Shift') ? key.toLowerCase() : key;
  return [...modifiers.map(down), down(name), up(name), ...[...modifiers].reverse().map(up)];
}

/** Key presses of a text, character by character. */
export function textActions(text: string): KeyAction[] {
  return [...text].flatMap((character) => {
    const key = character === '\n' ? 'Enter' : character;
    return [down(key), up(key)];
  });
}

/** A click: `button` 0 is the main one, 2 the one for the context menu. */
export const clickSource = (x: number, y: number, button: 0 | 2): object => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ],
});
