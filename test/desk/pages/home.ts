import { html } from '../html.ts';
import { layout } from './layout.ts';

const DOORS = [
  ['/new', 'New ticket', 'A plain form with a text area and attachments.'],
  ['/new/rich', 'Rich text', 'The same with CKEditor 5, as in many help desks.'],
  ['/new/chat', 'Chat style', 'The same with ProseMirror, as in chats and issue trackers.'],
  ['/integration', 'Integration', 'The settings page: here a token is in its right place.'],
  ['/agent', 'Agent’s view', 'What support received, byte for byte.'],
] as const;

/** The desk's front door. */
export function homePage(): string {
  const main = html`<h1>How can we help?</h1>
    <p class="lead">
      Harbour Desk is a small help desk to practise on. Paste a log, attach a recording, and look at what support
      received.
    </p>
    <ul class="doors">
      ${DOORS.map(
        ([path, title, text]) =>
          html`<li>
            <a class="card" href="${path}"><strong>${title}</strong><span>${text}</span></a>
          </li>`,
      )}
    </ul>`;
  return layout({ title: 'Welcome', main });
}
