// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../../src/core/settings/index.ts';
import { hex } from '../../../src/core/rule-kit/made-up.ts';
import { allowedKeysSection } from '../../../src/options/sections/allowed-keys.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ getMessage: (key: string) => key }));
vi.mock('../../../src/messaging/send.ts', () => ({}));
vi.mock('../../../src/platform/permissions.ts', () => ({}));

const write = vi.fn<(change: (settings: Settings) => Partial<Settings>) => Promise<void>>(() => Promise.resolve());

async function add(name: string): Promise<{ readonly said: string; readonly isInvalid: boolean }> {
  const section = allowedKeysSection({
    now: () => parseSettings({}),
    write,
    watch: (listener) => listener(parseSettings({})),
  });
  const field = section.querySelector('input');
  document.body.replaceChildren(section);
  if (field) field.value = name;
  section.querySelector<HTMLButtonElement>('form button')?.click();
  await Promise.resolve();
  const said = section.querySelector('.status')?.textContent ?? '';
  return { said, isInvalid: field?.ariaInvalid === 'true' && document.activeElement === field };
}

beforeEach(() => void write.mockClear());

it('takes the name of a key, without the blanks around it, and says so', async () => {
  expect(await add(' workflow_token ')).toEqual({ said: 'options_saved', isInvalid: false });
  expect(write.mock.lastCall?.[0](parseSettings({}))).toEqual({ allowedKeys: ['workflow_token'] });
});

it.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['signs alone', '***'],
  ['a key with its secret, which would be stored', `workflow_token=${hex(40)}`],
  ['a key with what nobody takes for a secret', 'workflow_token=blue'],
  ['the same behind a colon', 'workflow_token: blue'],
])('takes not %s, and says what to write', async (_what, name) => {
  expect(await add(name)).toEqual({ said: 'options_keys_invalid', isInvalid: true });
  expect(write).not.toHaveBeenCalled();
});
