import type { FastifyInstance } from 'fastify';
import type { Ticket, Tickets } from '../tickets.ts';

const withoutBytes = (ticket: Ticket): object => ({
  ...ticket,
  messages: ticket.messages.map((message) => ({
    ...message,
    attachments: message.attachments.map(({ id, name, type, size, sha256 }) => ({ id, name, type, size, sha256 })),
  })),
});

/** The oracle for tests: what is stored, as JSON, and the bytes of every attachment. */
export function apiRoutes(app: FastifyInstance, tickets: Tickets): void {
  app.get('/api/tickets', () => tickets.all().map(withoutBytes));
  app.get<{ Params: { id: string } }>('/api/tickets/:id', ({ params }, reply) => {
    const ticket = tickets.find(Number(params.id));
    return ticket ? reply.send(withoutBytes(ticket)) : reply.code(404).send({ error: 'No such ticket' });
  });
  app.get('/api/integration', () => tickets.integration ?? {});
  app.get<{ Params: { id: string } }>('/attachments/:id', ({ params }, reply) => {
    const attachment = tickets.attachment(params.id);
    if (!attachment) return reply.code(404).send('No such attachment');
    // A file that somebody sent never runs as a page of the desk.
    const type = attachment.type.startsWith('image/') ? attachment.type : 'application/octet-stream';
    return reply
      .header('content-security-policy', 'sandbox')
      .header('x-content-type-options', 'nosniff')
      .type(type)
      .send(attachment.bytes);
  });
}
