import { replaceFindings } from '../../core/mask.ts';
import { upper } from '../../core/rule-kit/made-up.ts';
import type { SelfTestOutcome } from '../../messaging/protocol.ts';
import { deepActive } from '../editors/target.ts';
import { world, type Hands } from '../watch/world.ts';
import { nameOf, pickField } from './pick.ts';
import { holds, sparingSelection, takeOut, textIn, until } from './undo.ts';

/** Nobody ever had it. It says what it is, also where it could not be taken out again, and is named so that any rules find it. */
const madeUp = (): string => `Token Veil test AccessToken: ${upper(64)}`;

/**
 * Has a made-up token go the way of a paste through this field: guard, mask, the editor's own means. The page meets its mask
 * only. Then it is taken out again.
 */
async function rehearse(field: HTMLElement, hands: Hands): Promise<SelfTestOutcome['result']> {
  const focused = deepActive();
  const before = textIn(field);
  field.focus({ preventScroll: true });
  const restoreSelection = sparingSelection(field);
  const text = madeUp();
  const target = deepActive() ?? field;
  const found = hands.look({ event: new ClipboardEvent('paste'), target, anchor: field, text, html: '' });
  if (!found || found === 'public') return 'not-found';

  const masked = replaceFindings(text, found.findings, ({ mask }) => mask);
  await found.deliver(({ mask }) => mask);
  const works = await until(() => holds(field, masked));
  const isOut = await takeOut(field, masked, before);
  restoreSelection();
  if (focused !== deepActive()) field.blur();
  if (!isOut) return 'left';
  return works ? 'works' : 'refused';
}

/** Tests the field of this frame that the person uses. */
export async function runSelfTest(): Promise<SelfTestOutcome> {
  const picked = pickField();
  if (!picked) return { result: 'no-field' };
  const { rank, field } = picked;
  const { tokenVeilHands: hands, tokenVeilWatch: watch } = world;
  const test = async (): Promise<SelfTestOutcome['result']> => {
    if (!hands || !watch?.status || !watch.lifetime.alive() || !watch.lookout.watches()) return 'not-watched';
    if (rank === 'read-only') return 'read-only';
    return hands.isRightPlace(field) ? 'right-place' : rehearse(field, hands);
  };
  return { result: await test(), field: nameOf(field) };
}
