// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashSecret } from '../../../src/core/hash-secret.ts';
import { hex } from '../../../src/core/rule-kit/made-up.ts';

// A frame learns its settings and gets its hands in either order, and a paste may come before both.
const frame = { settings: {} as object, readSettings: (): void => undefined };

vi.stubGlobal('self', { origin: 'https://help.example' });
vi.stubGlobal('location', { href: 'https://help.example/new' });
vi.stubGlobal('browser', {
  runtime: { id: 'x', sendMessage: () => new Promise(() => undefined) },
  storage: {
    onChanged: { addListener: () => undefined },
    local: {
      get: () => new Promise((resolve) => (frame.readSettings = () => resolve({ settings: frame.settings }))),
    },
  },
});
// What needs a page.
const put = vi.fn<(content: object) => Promise<boolean>>(() => Promise.resolve(true));
vi.mock('../../../src/content/editors/place.ts', () => ({ placeAt: () => ({}) }));
vi.mock('../../../src/content/editors/index.ts', () => ({ putContent: (_: object, content: object) => put(content) }));
vi.mock('../../../src/content/editors/drop.ts', () => ({}));
const homelessNotice = vi.fn<(anchor: Element, text: string, retry: () => void) => void>();
vi.mock('../../../src/content/prompt/notice.ts', () => ({ homelessNotice }));

const { createPropose } = await import('../../../src/core/scan/propose.ts');
const { pageRules } = await import('../../../src/core/rules/active.ts');
const { createGuard } = await import('../../../src/content/guard.ts');
const { createIntake } = await import('../../../src/content/intake.ts');
const { createLookout } = await import('../../../src/content/watch/lookout.ts');
const { receive } = await import('../../../src/content/watch/receive.ts');
const { world } = await import('../../../src/content/watch/world.ts');

const token = hex(40);
const secret = `datadog_api_key = "${token}"`;
const SALT = 'salt';
const target = {} as Element;

// One for all: a frame keeps the hands that it got.
const hands = { take: vi.fn(), settle: vi.fn() };
const answer = vi.fn();

/** A watched frame whose settings are still to be read. */
function newFrame(settings: object) {
  frame.settings = { version: 1, ...settings };
  const lifetime = { signal: new AbortController().signal, alive: () => true, end: () => undefined };
  const lookout = createLookout(createPropose(pageRules), lifetime);
  const guard = createGuard({ lookout, createPropose, pageRules } as never);
  const arrived = vi.fn((files: readonly File[]): Promise<object | undefined> => Promise.resolve({ files }));
  const intake = createIntake(guard, { answer } as never, { arrived } as never);
  hands.take.mockImplementation(intake.take);
  hands.settle.mockImplementation(intake.settle);
  const bringHands = (): void => void (world.tokenVeilHands = hands as never);
  const arrivingOf = (text: string, hold = (): void => undefined) => ({
    event: { type: 'paste', preventDefault: hold, stopImmediatePropagation: () => undefined } as never,
    ...{ target, anchor: target, text, html: '' },
  });
  const paste = (text: string): boolean => {
    let held = false;
    receive(
      arrivingOf(text, () => (held = true)),
      lookout,
    );
    return held;
  };
  return { lookout, bringHands, paste, arrived, settle: intake.settle, arrivingOf };
}

/** What was held is in the hands, which ask for the settings. */
const settled = () => vi.waitFor(() => expect(hands.settle).toHaveBeenCalled());

beforeEach(() => {
  world.tokenVeilHands = undefined;
  for (const each of [hands.take, hands.settle, answer, put]) each.mockClear();
});

describe('in the first moments of a frame', () => {
  it('hands that come before the settings wait for them: what was allowed is asked about by nobody', async () => {
    const { paste, bringHands } = newFrame({ allowed: [hashSecret(token, SALT)], salt: SALT });
    bringHands();
    expect(paste(secret)).toBe(true);
    await settled();
    expect(hands.take).not.toHaveBeenCalled();
    frame.readSettings();
    await vi.waitFor(() => expect(put).toHaveBeenCalledExactlyOnceWith({ text: secret }));
    expect(answer).not.toHaveBeenCalled();
  });

  it('a token is asked about once the settings are there', async () => {
    const { paste, bringHands } = newFrame({});
    bringHands();
    expect(paste(secret)).toBe(true);
    await settled();
    frame.readSettings();
    await vi.waitFor(() => expect(answer).toHaveBeenCalledOnce());
    expect(put).not.toHaveBeenCalled();
  });

  it.each([
    ['a site that is quiet', { quietHosts: ['help.example'] }],
    ['pastes that are only told about', { onPaste: 'warn' }],
  ])('%s is learned after the paste was held, and lets it in', async (_, settings) => {
    const { paste, bringHands } = newFrame(settings);
    bringHands();
    expect(paste(secret)).toBe(true);
    await settled();
    frame.readSettings();
    await vi.waitFor(() => expect(put).toHaveBeenCalledExactlyOnceWith({ text: secret }));
    expect(answer).not.toHaveBeenCalled();
  });

  it('what is let in after all and finds no place is said, and put in when that is asked for', async () => {
    const { paste, bringHands } = newFrame({ allowed: [hashSecret(token, SALT)], salt: SALT });
    bringHands();
    put.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('page'));
    paste(secret);
    await settled();
    frame.readSettings();
    for (const times of [1, 2]) {
      await vi.waitFor(() => expect(homelessNotice).toHaveBeenCalledTimes(times));
      const [anchor, text, retry] = homelessNotice.mock.lastCall ?? [];
      expect([anchor, text]).toEqual([target, secret]);
      retry?.();
    }
    await vi.waitFor(() => expect(put).toHaveBeenCalledTimes(3));
    expect(put).toHaveBeenLastCalledWith({ text: secret });
  });

  it('a clean paste is not touched', () => {
    const { paste, bringHands } = newFrame({});
    bringHands();
    expect(paste('It failed twice, with status 500.')).toBe(false);
  });

  it('a rich text whose picture has an address like a key goes in with the picture', async () => {
    const { lookout, bringHands, arrivingOf } = newFrame({});
    bringHands();
    const html = `<img src="https://images.example/room-${hex(32)}.png">`;
    const pictures = [new File(['a'], 'room.png', { type: 'image/png' })];
    receive({ ...arrivingOf(''), html, pictures }, lookout);
    await settled();
    frame.readSettings();
    await vi.waitFor(() => expect(put).toHaveBeenCalledExactlyOnceWith({ text: '', html, files: pictures }));
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
    expect(answer).toHaveBeenCalledOnce();
    expect(paste('Nothing to see.')).toBe(false);
    expect(hands.settle).not.toHaveBeenCalled();
  });
});

describe('files with a text beside them', () => {
  const files = [new File(['a'], 'a.log')];

  async function awakeFrame() {
    const frameOfTest = newFrame({});
    const read = frameOfTest.lookout.wake();
    frame.readSettings();
    await read;
    return frameOfTest;
  }

  it('go in with the text, after their review', async () => {
    const { settle, arrivingOf } = await awakeFrame();
    await settle({ ...arrivingOf('a.log'), files });
    expect(put).toHaveBeenCalledExactlyOnceWith({ text: 'a.log', files });
  });

  it('wait for the answer about a token in the text', async () => {
    const { settle, arrivingOf } = await awakeFrame();
    await settle({ ...arrivingOf(secret), files });
    expect(put).not.toHaveBeenCalled();
    const [asked] = answer.mock.calls[0] as [{ deliver: (replace: () => string) => Promise<boolean> }];
    await asked.deliver(() => '***');
    expect(put).toHaveBeenCalledExactlyOnceWith({ text: 'datadog_api_key = "***"', whole: 22, files });
  });

  it('are dropped with it when the review is cancelled', async () => {
    const { settle, arrivingOf, arrived } = await awakeFrame();
    arrived.mockResolvedValue(undefined);
    await settle({ ...arrivingOf(secret), files });
    expect(put).not.toHaveBeenCalled();
    expect(answer).not.toHaveBeenCalled();
  });
});
