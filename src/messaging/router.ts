import { hear, type Handlers } from './hear.ts';
import type { Name } from './protocol.ts';

/** What a content script may ask for. It runs beside a page that may be hostile, so the rest is for our own pages alone. */
const OPEN_TO_CONTENT: ReadonlySet<Name> = new Set<Name>([
  'link:create',
  'link:cancel',
  'link:permit',
  'advice:get',
  'hands:load',
  'settings:except',
  'options:open',
  'tab:report',
  'scanner:wake',
  'files:check',
  'files:cancel',
]);

/** Answers messages of our own pages, and those of content scripts that are open to them. */
export const route = (handlers: Handlers): (() => void) => hear(handlers, (name) => OPEN_TO_CONTENT.has(name));
