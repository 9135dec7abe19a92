import { beforeEach, expect, it, vi } from 'vitest';
import type { Registration } from '../../../src/platform/scripting.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

/** What a browser has registered, and every state that a page which loads in between would have met. */
const browser = vi.hoisted(() => ({ scripts: new Map<string, Script>(), states: [] as string[][] }));

// Refuses what the browsers refuse: an id that is there already, or is not.
vi.mock('webextension-polyfill', () => {
  const put = (isThere: boolean) => async (scripts: readonly Script[]) => {
    await Promise.resolve();
    for (const script of scripts) {
      if (browser.scripts.has(script.id) !== isThere) throw new Error(`${script.id} is ${isThere ? 'not ' : ''}there`);
      browser.scripts.set(script.id, script);
    }
    browser.states.push([...browser.scripts.keys()]);
  };
  const scripting = {
    getRegisteredContentScripts: () => Promise.resolve([...browser.scripts.values()]),
    registerContentScripts: put(false),
    updateContentScripts: put(true),
    unregisterContentScripts: async ({ ids }: { ids?: string[] } = {}) => {
      await Promise.resolve();
      for (const id of ids ?? [...browser.scripts.keys()]) browser.scripts.delete(id);
      browser.states.push([...browser.scripts.keys()]);
    },
  };
  return { default: { scripting } };
});

const { registerScripts } = await import('../../../src/platform/scripting.ts');

const script = (id: string, ...matches: string[]): Registration => ({
  ...{ id, matches },
  file: `${id}.js`,
  world: 'ISOLATED',
});

beforeEach(() => {
  browser.scripts.clear();
  browser.states.length = 0;
});

it('what stays registered is there at every moment, with its new addresses at the end', async () => {
  await registerScripts([script('watch', 'https://a.example/*'), script('old', 'https://a.example/*')]);
  browser.states.length = 0;
  await registerScripts([
    script('watch', 'https://a.example/*', 'https://b.example/*'),
    script('adopt', 'https://b.example/*'),
  ]);
  for (const state of browser.states) expect(state).toContain('watch');
  expect([...browser.scripts.keys()]).toEqual(['watch', 'adopt']);
  expect(browser.scripts.get('watch')?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
});

it('what has no addresses is not registered', async () => {
  await registerScripts([script('watch', 'https://a.example/*')]);
  await registerScripts([script('watch')]);
  expect(browser.scripts.size).toBe(0);
});
