// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Moment } from '../../../src/content/case.ts';
import type { Phase, TokenActions } from '../../../src/content/prompt/token-view.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** Every API of an extension that is gone throws. */
const extension = { isGone: false };
vi.stubGlobal('browser', {
  runtime: { id: 'x' },
  i18n: {
    getMessage: (key: keyof typeof messages) => {
      if (extension.isGone) throw new Error('Extension context invalidated.');
      return messages[key].message;
    },
  },
});

const finding = { start: 0, end: 6, rule: 'password', severity: 'high', confidence: 'likely', mask: 's***t' } as const;
const PHASES: readonly Phase[] = [
  ...(['asking', 'confirming', 'exceptions', 'linking', 'homeless'] as const).map((step) => ({ step })),
  { step: 'failed', sentence: 'Why.' },
];
const MOMENTS: readonly Moment[] = ['arrival', 'present', 'submit', 'share', 'reading', 'selection'];

it.each(MOMENTS)('a prompt that was open when the extension was updated has all its words: %s', async (moment) => {
  // What one prompt says is no help for the next.
  vi.resetModules();
  extension.isGone = false;
  const { tokenView, wordsOf } = await import('../../../src/content/prompt/token-view.ts');
  const { linkFailureText } = await import('../../../src/ui/link-failure.ts');
  const { rememberMessages, t } = await import('../../../src/ui/i18n.ts');
  const { WORDS } = await import('../../../src/content/prompt/words.ts');
  const findings = [finding, { ...finding, start: 7, end: 13 }];
  const asked = {
    moment,
    text: 'secret\nsecret',
    findings,
    anchor: document.body,
    deliver: () => Promise.resolve(true),
  };
  const draw = (phase: Phase): string[] => {
    const model = { asked, phase, choices: new Map(), advice: [], waiting: 2 };
    document.body.replaceChildren(...tokenView(model, {} as unknown as TokenActions));
    return [...document.body.querySelectorAll('button, h2, .line, .actions > p, .keys')].map(
      (part) => part.textContent,
    );
  };

  rememberMessages(WORDS);
  const opened = draw({ step: 'asking' });
  extension.isGone = true;
  expect(draw({ step: 'asking' })).toEqual(opened);
  for (const phase of PHASES)
    expect(
      draw(phase).map((words) => words.trim()),
      phase.step,
    ).not.toContain('');
  expect(wordsOf({ step: 'confirming' })).toBe(messages.prompt_as_it_is_sure.message);
  expect(linkFailureText({ ok: false, reason: 'lost' })).toBe(messages.link_failure_lost.message);
  for (const key of ['notice_held', 'notice_show_again', 'prompt_close'] as const)
    expect(t(key)).toBe(messages[key].message);
});
