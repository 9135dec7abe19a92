// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../../src/core/settings/index.ts';
import { customSection } from '../../../src/options/sections/custom.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({
  getMessage: (key: string, words: readonly string[] = []) => [key, ...words].join(' '),
}));
vi.mock('../../../src/messaging/send.ts', () => ({}));

const write = vi.fn<(change: (settings: Settings) => Partial<Settings>) => Promise<void>>(() => Promise.resolve());

let section: HTMLElement;
beforeEach(() => {
  write.mockClear();
  const settings = parseSettings({});
  section = customSection({ now: () => settings, write, watch: (listener) => listener(settings) });
  document.body.replaceChildren(section);
});

/** In the order of the form: name, pattern, the text to try it on. */
function enter(name: string, pattern: string, example: string): void {
  const texts = [name, pattern, example];
  for (const [index, field] of section.querySelectorAll('input').entries()) {
    field.value = texts[index] ?? '';
    field.dispatchEvent(new Event('input'));
  }
}
const add = (): void => section.querySelector<HTMLButtonElement>('form button')?.click();
const said = (): string => section.querySelector('.status')?.textContent ?? '';

it('a pattern that is pasted with blanks around it is found without them', () => {
  enter('Room', ' blue-harbour ', 'the blue-harbour, again');
  expect(section.querySelector('output')?.textContent).toBe('the b***r, again');
  add();
  expect(write.mock.lastCall?.[0](parseSettings({})).custom).toMatchObject([{ name: 'Room', pattern: 'blue-harbour' }]);
});

it('quotes of a pattern that is too long what can be read', () => {
  enter('Room', 'room-'.repeat(1000), '');
  add();
  expect(said()).toMatch(/^options_custom_problem_long room-room-.*…$/);
  expect(said().length).toBeLessThan(100);
});

it('says no more of a pattern than that it was wrong, until it is another', () => {
  enter('Room', 'abc', '');
  add();
  expect(said()).toBe('options_custom_problem_short abc');
  enter('Room', 'abcd', '');
  expect(said()).toBe('');
});
