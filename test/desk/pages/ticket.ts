import { html } from '../html.ts';
import type { Ticket } from '../tickets.ts';
import { layout } from './layout.ts';
import { messageView } from './message.ts';

/** The customer's side of a ticket. The reply has no form: a button and Ctrl+Enter send it by script, as in most help desks. */
export function ticketPage(ticket: Ticket, witness: boolean): string {
  const main = html`<h1>${ticket.subject}</h1>
    <p class="lead">
      Ticket ${ticket.id}, ${ticket.category}. <a href="/agent/tickets/${ticket.id}">See what support received</a>
    </p>
    ${ticket.messages.map(messageView)}
    <section class="card" aria-label="Reply" data-ticket="${ticket.id}" id="reply-box">
      <label for="reply">Reply</label>
      <textarea id="reply" rows="5" aria-describedby="reply-hint"></textarea>
      <label for="reply-files">Attachments</label>
      <input id="reply-files" type="file" multiple />
      <ul id="uploaded" class="uploaded" aria-label="Uploaded files"></ul>
      <div class="row end">
        <span id="reply-hint" class="quiet-text">Ctrl+Enter sends</span>
        <button type="button" id="reply-send">Send reply</button>
      </div>
      <p role="status" id="reply-said"></p>
    </section>`;
  return layout({ title: ticket.subject, main, scripts: ['reply'], samples: true, witness });
}
