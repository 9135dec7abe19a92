import type { Finding } from '../core/index.ts';
import { maskValue, replaceFindings } from '../core/mask.ts';
import { hear } from '../messaging/hear.ts';
import { t } from '../ui/i18n.ts';
import type { Case } from './case.ts';
import { copyText } from './copy.ts';
import { selectedAt } from './editors/place.ts';
import { deepActive, fieldOf, isWritable } from './editors/target.ts';
import { presentCase } from './fields/present-case.ts';
import { readField } from './fields/read.ts';
import type { Guard } from './guard.ts';
import { showNotice } from './prompt/notice.ts';
import type { Prompts } from './prompts.ts';
import type { Lifetime } from './watch/lifetime.ts';

/** All of a text as one secret, because the person says so. */
function wholeText(text: string): Finding[] {
  const secret = text.trim();
  const start = text.indexOf(secret);
  if (secret === '') return [];
  return [
    {
      start,
      end: start + secret.length,
      rule: 'selection',
      severity: 'high',
      confidence: 'possible',
      mask: maskValue(secret),
    },
  ];
}

interface Shared {
  readonly findings: readonly Finding[];
  readonly as: Pick<Case, 'moment' | 'begin'>;
}

/** What of a text is shared: its tokens at once; where none is recognised, all of it after a question. */
function whatToShare(text: string, guard: Guard): Shared {
  const findings = guard.find(text, 'paste');
  if (findings.length > 0) return { findings, as: { moment: 'share', begin: 'link' } };
  return { findings: wholeText(text), as: { moment: 'selection' } };
}

/** In a field: the selected text, or the tokens of the whole field, become links in their place. */
function caseInField(field: HTMLElement, guard: Guard): Case | undefined {
  const { text, selectedFrom } = readField(field);
  const selected = selectedAt(field).trim();
  if (selected === '') {
    const findings = guard.find(text, 'field');
    return findings.length > 0 ? presentCase(field, text, findings, { moment: 'share', begin: 'link' }) : undefined;
  }
  const { findings, as } = whatToShare(selected, guard);
  return presentCase(field, selected, findings, as, selectedFrom());
}

/** Elsewhere nothing can be replaced: the link is made and copied, or the text with its links. */
function caseElsewhere(selection: string, anchor: Element, guard: Guard): Case | undefined {
  const { findings, as } = whatToShare(selection, guard);
  const [first] = findings;
  if (!first) return undefined;
  return {
    ...as,
    text: selection,
    findings,
    anchor,
    deliver: async (replace) => {
      await copyText(findings.length === 1 ? replace(first) : replaceFindings(selection, findings, replace));
      showNotice({ text: t('notice_copied'), anchor });
      return true;
    },
  };
}

/** Answers the context menu's "Share securely". */
export function listenToShare(guard: Guard, prompts: Prompts, { signal }: Lifetime): void {
  const stop = hear({
    'share:selection': async ({ editable }) => {
      await guard.wake();
      const active = deepActive() ?? document.documentElement;
      const field = editable ? fieldOf(active) : null;
      const anchor = field ?? document.getSelection()?.focusNode?.parentElement ?? document.documentElement;
      const asked =
        field && isWritable(field)
          ? caseInField(field, guard)
          : caseElsewhere(selectedAt(active) || selectedAt(document.documentElement), anchor, guard);
      if (asked) void prompts.ask(asked);
      else showNotice({ text: t('notice_nothing_to_share'), anchor });
    },
  });
  signal.addEventListener('abort', stop);
}
