import { html, type Html } from '../html.ts';
import { layout } from './layout.ts';

interface Look {
  readonly place: 'new' | 'rich' | 'chat';
  readonly title: string;
  readonly lead: string;
  readonly description: Html;
  readonly scripts: readonly string[];
  readonly styles?: readonly string[];
}

const LOOKS = {
  plain: {
    place: 'new',
    title: 'New ticket',
    lead: 'Tell us what happened. Logs help: please leave tokens out.',
    description: html`<label for="description">Description</label>
      <textarea id="description" name="description" rows="10" required></textarea>`,
    scripts: ['upload'],
  },
  rich: {
    place: 'rich',
    title: 'New ticket, rich text',
    lead: 'The same form with the editor that many help desks use (CKEditor 5).',
    description: html`<span id="description-label" class="label">Description</span>
      <div id="editor" data-label="Description"></div>
      <input type="hidden" name="markup" id="markup" />`,
    scripts: ['upload', 'ckeditor'],
    styles: ['ckeditor'],
  },
  chat: {
    place: 'chat',
    title: 'New ticket, chat style',
    lead: 'The same form with the editor that chat and issue trackers use (ProseMirror).',
    description: html`<span id="description-label" class="label">Description</span>
      <div id="editor" class="prose-host" aria-labelledby="description-label"></div>
      <input type="hidden" name="markup" id="markup" />`,
    scripts: ['upload', 'prosemirror'],
    styles: ['prosemirror'],
  },
} as const satisfies Record<string, Look>;

export type NewTicketLook = keyof typeof LOOKS;

/** The form for a new ticket. Attachments go with the form; what is dropped is uploaded at once. */
export function newTicketPage(look: NewTicketLook, witness: boolean): string {
  const { place, title, lead, description, scripts, ...rest } = LOOKS[look];
  const main = html`<h1>${title}</h1>
    <p class="lead">${lead}</p>
    <form class="card" method="post" action="/tickets" enctype="multipart/form-data">
      <div class="pair">
        <div>
          <label for="subject">Subject</label>
          <input id="subject" name="subject" required autocomplete="off" />
        </div>
        <div>
          <label for="category">Category</label>
          <select id="category" name="category">
            <option>Integration</option>
            <option>Reservations</option>
            <option>Payments</option>
            <option>Something else</option>
          </select>
        </div>
      </div>
      ${description}
      <label for="attachments">Attachments</label>
      <input id="attachments" name="attachments" type="file" multiple />
      <div id="dropzone" class="dropzone">…or drop files here. They are uploaded at once.</div>
      <ul id="uploaded" class="uploaded" aria-label="Uploaded files"></ul>
      <div class="row end"><button id="send">Send to support</button></div>
    </form>`;
  return layout({ title, place, main, scripts, samples: true, witness, ...rest });
}
