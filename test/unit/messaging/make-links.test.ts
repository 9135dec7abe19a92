import { beforeEach, expect, it, vi } from 'vitest';
import type { LinkAnswer } from '../../../src/messaging/protocol.ts';

/** A background that is at work on a link until it is told to stop. */
let whenCancelled: LinkAnswer | undefined;
let asked: string[] = [];
vi.stubGlobal('browser', {
  runtime: {
    id: 'x',
    sendMessage: ({ tokenVeil }: { tokenVeil: string }) => {
      asked.push(tokenVeil);
      if (tokenVeil === 'link:cancel') {
        answer(whenCancelled ? { answer: whenCancelled } : undefined);
        return Promise.resolve({ answer: undefined });
      }
      return new Promise((resolve) => (answer = resolve));
    },
  },
});
let answer: (reply: unknown) => void = () => undefined;

const { makeLinks } = await import('../../../src/messaging/make-links.ts');

async function cancelled(made = new Map<string, string>()): Promise<unknown> {
  const stop = new AbortController();
  const problem = makeLinks(['a secret', 'another'], made, stop.signal);
  await vi.waitFor(() => expect(asked).toEqual(['link:create']));
  stop.abort();
  return problem;
}

beforeEach(() => {
  asked = [];
});

it('who cancels is told that a link may have been made, where the request had left', async () => {
  whenCancelled = { ok: false, reason: 'cancelled', mayExist: true };
  expect(await cancelled()).toEqual({ ok: false, reason: 'cancelled', mayExist: true });
  whenCancelled = undefined;
  asked = [];
  expect(await cancelled()).toEqual({ ok: false, reason: 'cancelled', mayExist: true });
});

it('who cancels before that is not', async () => {
  whenCancelled = { ok: false, reason: 'cancelled' };
  expect(await cancelled()).toEqual({ ok: false, reason: 'cancelled' });
});

it('a link that was made all the same is told of, and not made again', async () => {
  whenCancelled = { ok: true, link: 'https://links.example/secret/abcdefgh', expiresAt: 0 };
  const made = new Map<string, string>();
  expect(await cancelled(made)).toEqual({ ok: false, reason: 'cancelled', mayExist: true });
  expect([...made.keys()]).toEqual(['a secret']);
  expect(asked).toEqual(['link:create', 'link:cancel']);
});
