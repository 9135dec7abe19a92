import { html, type Html } from '../html.ts';
import type { Attachment, Message } from '../tickets.ts';

const size = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`);

/** Shows the first of a text; everything is in the download. */
const PREVIEW = 20_000;

/** HTML drops the first line break of a `pre`: this one, not one of the message. */
const NEWLINE = '\n';

function preview({ id, type, name, bytes }: Attachment): Html {
  if (type.startsWith('image/')) return html`<img class="preview" src="/attachments/${id}" alt="${name}" />`;
  if (bytes.includes(0)) return html`<p class="quiet-text">No preview: this is not a text.</p>`;
  return html`<pre tabindex="0">${NEWLINE}${bytes.subarray(0, PREVIEW).toString('utf8')}</pre>`;
}

const attachmentItem = (attachment: Attachment): Html =>
  html`<li>
    <details>
      <summary>
        ${attachment.name} <span class="quiet-text">${size(attachment.size)}, ${attachment.type || 'no type'}</span>
      </summary>
      ${preview(attachment)}
      <p class="quiet-text">SHA-256 ${attachment.sha256}</p>
    </details>
    <a class="button small quiet" href="/attachments/${attachment.id}" download="${attachment.name}">Download</a>
  </li>`;

/** A message exactly as it was received: as text, so that nothing of it can hide. */
export function messageView({ author, text, markup, attachments, at }: Message): Html {
  return html`<article class="card message">
    <header><strong>${author}</strong> <time datetime="${at}">${at.replace('T', ' ').slice(0, 19)}</time></header>
    <pre tabindex="0" class="received">${NEWLINE}${markup ?? text}</pre>
    ${
      attachments.length > 0
        ? html`<ul class="attachments" aria-label="Attachments">
            ${attachments.map(attachmentItem)}
          </ul>`
        : undefined
    }
  </article>`;
}
