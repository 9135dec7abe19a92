import type { FastifyInstance, FastifyReply } from 'fastify';
import { agentPage, agentTicketPage } from '../pages/agent.ts';
import { homePage } from '../pages/home.ts';
import { integrationPage } from '../pages/integration.ts';
import { newTicketPage, type NewTicketLook } from '../pages/new-ticket.ts';
import { ticketPage } from '../pages/ticket.ts';
import { SAMPLES } from '../samples.ts';
import type { Tickets } from '../tickets.ts';

interface Asked {
  readonly Querystring: { readonly witness?: string; readonly saved?: string };
  readonly Params: { readonly id: string };
}

const FORMS: readonly [path: string, look: NewTicketLook][] = [
  ['/new', 'plain'],
  ['/new/rich', 'rich'],
  ['/new/chat', 'chat'],
];

const send = (reply: FastifyReply, page: string): FastifyReply => reply.type('text/html; charset=utf-8').send(page);

/** What people see. `?witness` adds the recorder to any page with a field. */
export function pageRoutes(app: FastifyInstance, tickets: Tickets): void {
  app.get('/', (_, reply) => send(reply, homePage()));
  for (const [path, look] of FORMS) {
    app.get<Asked>(path, ({ query }, reply) => send(reply, newTicketPage(look, query.witness !== undefined)));
  }
  app.get<Asked>('/integration', ({ query }, reply) =>
    send(reply, integrationPage(query.saved !== undefined, query.witness !== undefined)),
  );
  app.get<Asked>('/tickets/:id', ({ params, query }, reply) => {
    const ticket = tickets.find(Number(params.id));
    return ticket
      ? send(reply, ticketPage(ticket, query.witness !== undefined))
      : reply.code(404).send('No such ticket');
  });
  app.get('/agent', (_, reply) => send(reply, agentPage(tickets.all())));
  app.get<Asked>('/agent/tickets/:id', ({ params }, reply) => {
    const ticket = tickets.find(Number(params.id));
    return ticket ? send(reply, agentTicketPage(ticket)) : reply.code(404).send('No such ticket');
  });
  app.get<Asked>('/samples/:id', ({ params }, reply) => {
    const sample = SAMPLES.find(({ id }) => id === params.id);
    if (!sample) return reply.code(404).send('No such sample');
    return reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(sample.make().text);
  });
}
