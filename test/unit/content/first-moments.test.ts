import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hex } from '../../../src/core/made-up.ts';

// A frame learns its settings and gets its hands in either order, and a paste may come before both.
const frame = { settings: {} as object, readSettings: (): void => undefined };

vi.stubGlobal('location', { hostname: 'help.example', href: 'https://help.example/new' });
vi.stubGlobal('browser', {
  runtime: { id: 'x', sendMessage: () => new Promise(() => undefined) },
  storage: {
    onChanged: { addListener: () => undefined },
    local: {
      get: () => new Promise((resolve) => (frame.readSettings = () => resolve({ settings: frame.settings }))),
    },
  },
});

const { createPropose } = await import('../../../src/core/propose.ts');
const { pageRules } = await import('../../../src/core/rules/active.ts');
const { createLookout } = await import('../../../src/content/watch/lookout.ts');
const { receive } = await import('../../../src/content/watch/receive.ts');
const { world } = await import('../../../src/content/watch/hands.ts');

const token = hex(40);
const secret = `datadog_api_key = "${token}"`;
const anchor = {} as Element;
// One pair for all: a frame keeps the hands that it got.
const take = vi.fn((): boolean => true);
const letIn = vi.fn();

/** A watched frame whose settings are still to be read. */
function newFrame(settings: object) {
  frame.settings = { version: 1, ...settings };
  const lifetime = { signal: new AbortController().signal, alive: () => true, end: () => undefined };
  const lookout = createLookout(createPropose(pageRules), lifetime);
  const bringHands = (): void => void (world.tokenVeilHands = { take, letIn } as never);
  const paste = (text: string): boolean => {
    let held = false;
    const event = { preventDefault: () => (held = true), stopImmediatePropagation: () => undefined };
    receive({ kind: 'paste', event: event as never, target: anchor, text, html: '' }, anchor, lookout);
    return held;
  };
  return { lookout, bringHands, paste };
}

describe('in the first moments of a frame', () => {
  beforeEach(() => {
    world.tokenVeilHands = undefined;
    take.mockReset().mockReturnValue(true);
    letIn.mockReset();
  });

  it('hands that come before the settings wait for them: what was allowed is asked about by nobody', async () => {
    const { paste, bringHands } = newFrame({});
    take.mockReturnValue(false);
    bringHands();
    expect(paste(secret)).toBe(true);
    expect(take).not.toHaveBeenCalled();
    frame.readSettings();
    await vi.waitFor(() => expect(letIn).toHaveBeenCalledOnce());
    expect(take).toHaveBeenCalledOnce();
  });

  it.each([
    ['a site that is quiet', { quietHosts: ['help.example'] }],
    ['pastes that are only told about', { onPaste: 'warn' }],
  ])('%s is learned after the paste was held, and lets it in', async (_, settings) => {
    const { paste, bringHands } = newFrame(settings);
    bringHands();
    expect(paste(secret)).toBe(true);
    frame.readSettings();
    await vi.waitFor(() => expect(letIn).toHaveBeenCalledOnce());
    expect(take).not.toHaveBeenCalled();
  });

  it('a clean paste is not touched', () => {
    const { paste, bringHands } = newFrame({});
    bringHands();
    expect(paste('It failed twice, with status 500.')).toBe(false);
  });

  it('a kind that is switched off hides no token that the hands would name after its vendor', async () => {
    const { lookout, paste } = newFrame({ rulesOff: ['secret-value', 'possible-secret', 'generic-string'] });
    const read = lookout.wake();
    frame.readSettings();
    await read;
    expect(paste(secret)).toBe(true);
  });

  it('hands that know the settings decide within the event', async () => {
    const { lookout, paste, bringHands } = newFrame({});
    bringHands();
    const read = lookout.wake();
    frame.readSettings();
    await read;
    expect(paste(secret)).toBe(true);
    expect(take).toHaveBeenCalledOnce();
    take.mockReturnValue(false);
    expect(paste(secret)).toBe(false);
  });
});
