import { html } from '../html.ts';
import type { Ticket } from '../tickets.ts';
import { layout } from './layout.ts';
import { messageView } from './message.ts';

/** Every ticket, newest first. */
export function agentPage(tickets: readonly Ticket[]): string {
  const rows = [...tickets].reverse().map(
    ({ id, subject, category, messages }) =>
      html`<tr>
        <td>${id}</td>
        <td><a href="/agent/tickets/${id}">${subject}</a></td>
        <td>${category}</td>
        <td>${messages.length}</td>
      </tr>`,
  );
  const table = html`<table class="card">
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">Subject</th>
        <th scope="col">Category</th>
        <th scope="col">Messages</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  const main = html`<h1>Agent’s view</h1>
    <p class="lead">What support received.</p>
    ${rows.length > 0 ? table : html`<p class="card">No tickets yet. <a href="/new">Write one</a>.</p>`}`;
  return layout({ title: 'Agent’s view', place: 'agent', main });
}

/** One ticket as stored: the honest oracle. */
export function agentTicketPage(ticket: Ticket): string {
  const main = html`<h1>${ticket.subject}</h1>
    <p class="lead">
      This is what support received, byte for byte. <a href="/tickets/${ticket.id}">The customer’s side</a>
    </p>
    ${ticket.messages.map(messageView)}`;
  return layout({ title: `Ticket ${ticket.id}`, place: 'agent', main });
}
