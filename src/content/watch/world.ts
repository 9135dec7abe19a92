import type { createPropose } from '../../core/scan/propose.ts';
import type { pageRules, readRules } from '../../core/rules/active.ts';
import type { Case } from '../case.ts';
import type { Uploads } from '../uploads.ts';
import type { Arriving, Read, Reading } from './arriving.ts';
import type { HandedOn } from './handed-on.ts';
import type { Lifetime } from './lifetime.ts';
import type { Listeners } from './listeners.ts';
import type { Lookout } from './lookout.ts';
import type { Status } from './status.ts';

/** The part of the content script that is on every watched page: it sees what comes and holds it. */
export interface Watch {
  readonly lifetime: Lifetime;
  readonly listeners: Listeners;
  readonly lookout: Lookout;
  readonly handedOn: HandedOn;
  /** The scan, for those who bring the rest of the rules. */
  readonly createPropose: typeof createPropose;
  readonly pageRules: typeof pageRules;
  readonly readRules: typeof readRules;
  /** Undefined on a page that is not watched, where only "Share securely" was asked for. */
  status?: Status;
  /** Something is being composed in a field: it is not to be touched before it stands. */
  isComposing: boolean;
}

/** The part of the content script that acts: it comes when a field of the frame is used first. */
export interface Hands {
  /** What there is to ask about a text; `public` when all that was found is published for everybody. */
  readonly look: (arriving: Arriving) => Case | 'public' | undefined;
  /**
   * Looks at a text and asks about its tokens. Synchronous, so that its event can still be held.
   * @returns false when there is nothing to ask; then the event must not be touched.
   */
  readonly take: (arriving: Arriving) => boolean;
  /**
   * Looks at what a script of the page reads.
   * @returns what it gets in its place, null for the thing itself; undefined when it gets nothing.
   */
  readonly read: (read: Read) => Promise<Reading | readonly (File | null)[] | null | undefined>;
  /** Decides about what was held already: reviews the files, asks about the text, puts in what is left. */
  readonly settle: (arriving: Arriving) => Promise<void>;
  readonly uploads: Pick<Uploads, 'picked'>;
  /** True for a field that is there to take a token. */
  readonly isRightPlace: (field: Element) => boolean;
  /** Says that the extension is gone under this page. */
  readonly sayUpdated: () => void;
}

/** Where our scripts of one frame find each other: isolated worlds share no globals with the page. */
export const world = globalThis as { tokenVeilWatch?: Watch | undefined; tokenVeilHands?: Hands | undefined };
