import { beforeAll, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();
const ORIGIN = 'chrome-extension://abc';

vi.stubGlobal('browser', {
  runtime: {
    id: 'abc',
    getURL: (path: string) => `${ORIGIN}/${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
});

const OUR_PAGE = { id: 'abc', url: `${ORIGIN}/src/popup/index.html` };
const CONTENT = { id: 'abc', url: 'https://help.example.com/', tab: { id: 7 } };

/** What the sender gets, or `nothing` when no listener claims the message. */
function ask(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const claimed = [...listeners].map((listener) => listener(message, sender, resolve));
    if (!claimed.includes(true)) resolve('nothing');
  });
}

const { route } = await import('../../../src/messaging/router.ts');

describe('the router', () => {
  beforeAll(() => {
    route({
      'options:open': () => undefined,
      'account:write': () => undefined,
      'advice:get': () => {
        throw new TypeError('with a value that must not get out');
      },
    });
  });

  it('answers our own pages', async () => {
    expect(await ask({ tokenVeil: 'account:write', request: null }, OUR_PAGE)).toEqual({ answer: undefined });
  });

  it('answers a content script only what its list allows', async () => {
    expect(await ask({ tokenVeil: 'options:open' }, CONTENT)).toEqual({ answer: undefined });
    expect(await ask({ tokenVeil: 'account:write', request: null }, CONTENT)).toBe('nothing');
  });

  it.each([
    ...['settings:read', 'settings:write', 'account:state', 'link:list', 'link:state', 'link:burn', 'link:forget'],
    ...['link:test', 'tab:status', 'tab:test', 'watch:refresh'],
  ])('tells a content script nothing of %s', async (name) => {
    route({ [name]: () => 'told' });
    expect(await ask({ tokenVeil: name }, OUR_PAGE)).toEqual({ answer: 'told' });
    expect(await ask({ tokenVeil: name }, CONTENT)).toBe('nothing');
    // Whatever its page is called, or where it has no name.
    expect(await ask({ tokenVeil: name }, { ...CONTENT, url: `${ORIGIN}.example/` })).toBe('nothing');
    expect(await ask({ tokenVeil: name }, { ...CONTENT, url: 'about:blank' })).toBe('nothing');
    expect(await ask({ tokenVeil: name }, { id: 'abc', tab: { id: 7 } })).toBe('nothing');
  });

  it('answers no other extension, no unknown name and no foreign shape', async () => {
    expect(await ask({ tokenVeil: 'options:open' }, { ...CONTENT, id: 'other' })).toBe('nothing');
    expect(await ask({ tokenVeil: 'toString' }, OUR_PAGE)).toBe('nothing');
    expect(await ask({ type: 'options:open' }, OUR_PAGE)).toBe('nothing');
    expect(await ask(null, OUR_PAGE)).toBe('nothing');
  });

  it('tells the class of an error and never its message', async () => {
    expect(await ask({ tokenVeil: 'advice:get', request: { rules: [] } }, OUR_PAGE)).toEqual({ error: 'TypeError' });
  });
});
