import type { PageStatus } from '../messaging/protocol.ts';
import { sendToTab } from '../messaging/send-to-tab.ts';
import { setBadge, type Badge } from '../platform/action.ts';
import { inTurn } from '../waiting/in-turn.ts';
import { readSession, writeSession } from '../platform/storage.ts';
import { list, number, t } from '../ui/i18n.ts';

const KEY = 'tabs';
const OFF: PageStatus = { state: 'off', open: 0, handled: 0, blind: [] };

/** What is said of a tab's frames as a whole has a number that no frame has. */
export const ALL_FRAMES = -1;

/** What one frame of a tab last said. The worker forgets, so it is kept in memory of the browser. */
interface FrameStatus {
  readonly tab: number;
  readonly frame: number;
  readonly status: PageStatus;
}

const isFrameStatus = (value: unknown): value is FrameStatus =>
  typeof value === 'object' && value !== null && 'tab' in value;

const RANK = ['off', 'watching', 'paused', 'cannot'] as const;

/** A tab stands as badly as its worst frame; counts add up. */
export function combine(frames: readonly PageStatus[]): PageStatus {
  return frames.reduce(
    (sum, { state, open, handled, blind }) => ({
      state: RANK.indexOf(state) > RANK.indexOf(sum.state) ? state : sum.state,
      open: sum.open + open,
      handled: sum.handled + handled,
      blind: [...new Set([...sum.blind, ...blind])],
    }),
    OFF,
  );
}

const hostOf = (origin: string): string => new URL(origin).host;

/** Yellow warns of open findings, red of a blind spot, green counts what was masked: the browsers' own conventions. */
export function badgeFor({ state, open, handled, blind }: PageStatus): Badge {
  const title = t(`badge_${state}`, number(open), number(handled), list(blind.map(hostOf)));
  if (state === 'cannot') return { text: '!', color: '#b3261e', title };
  if (open > 0) return { text: String(open), color: '#b36b00', title };
  return { text: handled > 0 ? String(handled) : '', color: '#1b6e3c', title };
}

async function frames(): Promise<FrameStatus[]> {
  const stored = await readSession(KEY);
  return Array.isArray(stored) ? stored.filter(isFrameStatus) : [];
}

// Frames of a page report in the same moment.
const queue = inTurn();

const change = (tab: number, next: (all: FrameStatus[]) => FrameStatus[]): Promise<void> =>
  queue(async () => {
    const all = next(await frames());
    await writeSession(KEY, all);
    await setBadge(tab, badgeFor(combine(all.filter((entry) => entry.tab === tab).map(({ status }) => status))));
  });

/** How a tab stands now. Where no content script answers, nothing is watched, whatever was reported of an earlier page. */
export async function tabStatus(tab: number): Promise<PageStatus> {
  try {
    await sendToTab({ tab, frame: 0 }, 'page:status');
  } catch {
    return OFF;
  }
  return combine((await frames()).filter((entry) => entry.tab === tab).map(({ status }) => status));
}

/** A top frame that was just loaded takes the place of all that was reported of the tab before. */
export function reportFrame(tab: number, frame: number, status: PageStatus): Promise<void> {
  const loaded = frame === 0 && status.loaded === true;
  const isOther = (entry: FrameStatus): boolean => entry.tab !== tab || (!loaded && entry.frame !== frame);
  return change(tab, (all) => [...all.filter(isOther), { tab, frame, status }]);
}

/** Asks the frames of a tab that reported: one may be gone since, or show another document, and tells of neither. */
export async function askFrames(tab: number): Promise<void> {
  const reported = (await frames()).filter((entry) => entry.tab === tab && entry.frame !== ALL_FRAMES);
  const ask = async ({ frame }: FrameStatus): Promise<void> => {
    const status = await sendToTab({ tab, frame }, 'page:status').catch(() => undefined);
    if (status) await reportFrame(tab, frame, status);
    else await change(tab, (all) => all.filter((entry) => entry.tab !== tab || entry.frame !== frame));
  };
  await Promise.all(reported.map(ask));
}

/** The tab was closed. */
export const forgetTab = (tab: number): Promise<void> => change(tab, (all) => all.filter((entry) => entry.tab !== tab));
