import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/content/case.ts';
import type { Guard } from '../../../src/content/guard.ts';

// What needs a page.
const field = vi.hoisted(() => ({
  text: '',
  isConnected: true,
  isCode: false,
  checkVisibility: () => true,
}));
vi.mock('../../../src/content/fields/drawn.ts', () => ({
  fieldAt: () => field,
  inputOf: () => field,
  isReadWhole: () => !field.isCode,
}));
vi.mock('../../../src/content/editors/target.ts', () => ({ isTextField: () => true, isWritable: () => true }));
vi.mock('../../../src/content/fields/read.ts', () => ({ readField: () => ({ text: field.text, whole: true }) }));
vi.mock('../../../src/content/fields/marks.ts', () => ({}));
vi.mock('../../../src/content/fields/present-case.ts', () => ({
  presentCase: (_field: object, _text: string, _findings: object, as: object) => as,
}));

const { createFields } = await import('../../../src/content/fields/index.ts');

const TOKEN = 'token';
const PAUSE_MS = 400;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  field.isCode = false;
  field.isConnected = true;
});

function newFields(onOpen: (count: number) => void = () => undefined) {
  const ask = vi.fn<(asked: Case) => Promise<never>>(() => new Promise(() => undefined));
  const find = (text: string): object[] => (text.includes(TOKEN) ? [{ start: 0, end: TOKEN.length }] : []);
  const guard = { find, watches: () => true, isRightPlace: () => false } as unknown as Guard;
  const lifetime = { signal: new AbortController().signal };
  return { ask, fields: createFields(guard, { ask, isOpen: () => false } as never, lifetime as never, onOpen) };
}

/** Whether the prompt about a token goes when the field no longer shows it. */
function isGoneWithIt(): boolean | undefined {
  const { ask, fields } = newFields();
  for (const text of [TOKEN, '']) {
    field.text = text;
    fields.changed({} as Element);
    vi.advanceTimersByTime(PAUSE_MS);
  }
  expect(ask).toHaveBeenCalledOnce();
  return ask.mock.lastCall?.[0].gone?.aborted;
}

it('a prompt goes with the token that the person took out', () => expect(isGoneWithIt()).toBe(true));

it('but in a code editor what is out of sight is not gone', () => {
  field.isCode = true;
  expect(isGoneWithIt()).toBe(false);
});

it.each([
  ['emptied by its page, which sends no event', () => (field.text = '')],
  ['taken out of the page', () => (field.isConnected = false)],
])('a token is not open any more when its field was %s', (_what, change) => {
  const onOpen = vi.fn();
  const { fields } = newFields(onOpen);
  field.text = TOKEN;
  fields.changed({} as Element);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(onOpen).toHaveBeenLastCalledWith(1);
  change();
  fields.lookAgain();
  expect(onOpen).toHaveBeenLastCalledWith(0);
  expect(fields.openCount()).toBe(0);
});
