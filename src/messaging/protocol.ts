import type { AdviceNote } from '../core/advice.ts';
import type { Settings } from '../core/settings/index.ts';
import type { FileReport } from '../files/report.ts';
import type { BurnResult, LinkFailure, StateResult, TestResult } from '../links/result.ts';

/** What the person said is no secret. A value arrives as its salted hash. */
export type Exception = { readonly value: string } | { readonly rule: string } | { readonly host: string };

/** How a tab stands, shown by the toolbar. */
export interface PageStatus {
  readonly state: 'watching' | 'paused' | 'off' | 'cannot';
  /** Findings that are still open in fields of the tab. */
  readonly open: number;
  /** Tokens masked or linked in the tab since it was loaded. */
  readonly handled: number;
  /** Origins of frames in the tab that are not watched: they are not switched on, or the browser does not grant them. */
  readonly blind: readonly string[];
  /** The first report of a document that was just loaded. */
  readonly loaded?: true;
  /** The person went into a frame of the document, which may have come later. */
  readonly entered?: true;
}

/** A link that was made. The link itself is not kept: whoever has it has the secret. */
export interface ListedLink {
  readonly id: string;
  readonly expiresAt: number;
  readonly madeAt: number;
  readonly service: string;
}

/** What came of a made-up token that was put through a field of a page. */
export interface SelfTestOutcome {
  /**
   * `right-place`: tokens belong there, so nothing is asked · `not-found`: an exception or a setting lets it pass ·
   * `refused`: the editor takes nothing from us · `left`: it could not be taken out again.
   */
  readonly result:
    'works' | 'not-watched' | 'no-field' | 'read-only' | 'right-place' | 'not-found' | 'refused' | 'left';
  /** What the page calls the field. */
  readonly field?: string;
}

/** One answer for each file, in order. `file` is the same `File` when nothing was found in it. */
export interface CheckedFile {
  readonly file: File;
  readonly report: FileReport;
}

/** A link that was made, or why not. `no-service`: none was chosen; `permission`: its host is not granted yet. */
export type LinkAnswer =
  | { readonly ok: true; readonly link: string; readonly expiresAt: number }
  | LinkFailure
  | { readonly ok: false; readonly reason: 'no-service' | 'permission' };

/** What our pages are told of the account at the chosen service: what it is stays with the background. */
export interface AccountState {
  readonly isStored: boolean;
  /** False where it is forgotten when the browser ends. */
  readonly isLasting: boolean;
}

/**
 * Every message of the extension as a function signature: one request, one answer.
 * Only `link:create` carries a raw token; files cross by reference.
 */
export interface Protocol {
  // to the background
  'link:create': (request: { id: string; secret: string }) => LinkAnswer;
  'link:cancel': (request: { id: string }) => void;
  'link:list': () => readonly ListedLink[];
  'link:state': (request: { id: string }) => StateResult | { readonly ok: false; readonly reason: 'permission' };
  'link:burn': (request: { id: string }) => BurnResult | { readonly ok: false; readonly reason: 'permission' };
  /** Forgets the links that were made here; they are not burned. */
  'link:forget': () => void;
  'link:test': () => TestResult | { readonly ok: false; readonly reason: 'no-service' | 'permission' };
  /** Opens our page that asks for the host permission of the chosen link service (a content script cannot ask). */
  'link:permit': () => void;
  /** Brings prompts and notices into the frame that asks. */
  'hands:load': () => void;
  'advice:get': (request: { rules: readonly string[] }) => readonly AdviceNote[];
  /** For our pages that have no storage: an offscreen document. */
  'settings:read': () => Settings;
  'settings:write': (changes: Partial<Settings>) => Settings;
  'settings:except': (exception: Exception) => void;
  'account:state': () => AccountState;
  /** `base`: the service that it is for, as `normaliseBase` gives it. */
  'account:write': (account: { base: string; user: string; token: string } | null) => void;
  'options:open': () => void;
  'tab:report': (status: PageStatus) => void;
  'tab:status': (request: { tab: number }) => PageStatus;
  /** Has a made-up token go through the field of the tab that the person uses. */
  'tab:test': (request: { tab: number }) => SelfTestOutcome;
  /** Registers the content scripts anew, and puts them into open tabs, after portals or permissions changed. */
  'watch:refresh': () => void;
  'scanner:wake': () => void;
  // to the scanner
  'files:check': (request: { id: string; files: readonly File[] }) => readonly CheckedFile[];
  'files:cancel': (request: { id: string }) => void;
  // to a content script
  'share:selection': (request: { editable: boolean }) => void;
  'page:status': () => PageStatus;
  /** What is watched now, as match patterns: a frame of any other page goes quiet, without a reload. */
  'page:watched': (request: { patterns: readonly string[] }) => void;
}

export type Name = keyof Protocol;
export type Request<N extends Name> = Parameters<Protocol[N]> extends [infer R] ? R : undefined;
export type Answer<N extends Name> = ReturnType<Protocol[N]>;

/** What really crosses: names and plain data. */
export interface Envelope<N extends Name = Name> {
  readonly tokenVeil: N;
  readonly request: Request<N>;
}

export type Reply<N extends Name> = { readonly answer: Answer<N> } | { readonly error: string };
