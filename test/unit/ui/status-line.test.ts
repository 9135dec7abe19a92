// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { button, isOff, setOff } from '../../../src/ui/button.ts';
import { statusLine } from '../../../src/ui/status-line.ts';
import { toggle } from '../../../src/ui/switch.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ getMessage: (key: string) => key }));

const nothing = (): void => undefined;
const home = button('Burn', nothing);
const status = statusLine(() => home);
beforeEach(() => document.body.replaceChildren(home, status.element));

it('gives the keyboard to the next button of the line when the one that had it is gone', () => {
  const first = button('Burn it', nothing);
  status.say('info', 'Sure?', first);
  first.focus();
  const next = button('Try again', nothing);
  status.say('problem', 'It failed.', next);
  expect(document.activeElement).toBe(next);
});

it('gives the keyboard back to where the question came from when nothing is left to press', () => {
  const first = button('Burn it', nothing);
  status.say('info', 'Sure?', first);
  first.focus();
  status.say('ok', 'Burned.');
  expect(document.activeElement).toBe(home);
});

it('leaves the keyboard alone where it is elsewhere', () => {
  const other = button('Other', nothing);
  document.body.append(other);
  other.focus();
  status.say('info', 'Sure?', button('Burn it', nothing));
  status.say('ok', 'Burned.');
  expect(document.activeElement).toBe(other);
});

it('a control that is switched off keeps the keyboard and does nothing', () => {
  const press = vi.fn();
  const control = button('Copy', press);
  const { input } = toggle('Watch', false, press);
  document.body.append(control, input);
  for (const each of [control, input]) {
    each.focus();
    setOff(each, true);
    each.click();
    expect(isOff(each)).toBe(true);
    expect(document.activeElement).toBe(each);
  }
  expect(input.checked).toBe(false);
  expect(press).not.toHaveBeenCalled();
  for (const each of [control, input]) {
    setOff(each, false);
    each.click();
  }
  expect(input.checked).toBe(true);
  expect(press).toHaveBeenCalledTimes(2);
});
