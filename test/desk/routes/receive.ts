import multipart, { type Multipart } from '@fastify/multipart';
import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import type { Attachment, Message, Tickets } from '../tickets.ts';

/** Large enough for the 200 MB log of the tests. */
const LARGEST = 512 * 1024 * 1024;

interface Reply {
  readonly text: string;
  readonly uploads: readonly string[];
}

interface Sent {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly Attachment[];
}

const known = (tickets: Tickets, ids: readonly string[]): Attachment[] =>
  ids.map((id) => tickets.attachment(id)).filter((attachment) => attachment !== undefined);

/** Reads a form of several parts. An empty file input sends a part without name and bytes: no attachment. */
async function readParts(parts: AsyncIterable<Multipart>, tickets: Tickets): Promise<Sent> {
  const fields = new Map<string, string>();
  const files: Attachment[] = [];
  for await (const part of parts) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      if (part.filename) files.push(tickets.keep(part.filename, part.mimetype, bytes));
    } else if (part.fieldname === 'upload') {
      files.push(...known(tickets, [String(part.value)]));
    } else {
      fields.set(part.fieldname, String(part.value));
    }
  }
  return { fields, files };
}

function message({ fields, files }: Sent): Message {
  const markup = fields.get('markup');
  return {
    author: 'Customer',
    text: fields.get('description') ?? '',
    ...(markup !== undefined && { markup }),
    attachments: files,
    at: new Date().toISOString(),
  };
}

/** Takes in what people send. */
export async function receiveRoutes(app: FastifyInstance, tickets: Tickets): Promise<void> {
  await app.register(formbody);
  await app.register(multipart, { limits: { fileSize: LARGEST, fieldSize: LARGEST } });

  app.post('/tickets', async (request, reply) => {
    const sent = await readParts(request.parts(), tickets);
    const subject = sent.fields.get('subject') || 'Without a subject';
    const ticket = tickets.open(subject, sent.fields.get('category') ?? '', message(sent));
    return reply.redirect(`/agent/tickets/${ticket.id}`, 303);
  });

  app.post('/uploads', async (request) => {
    const { files } = await readParts(request.parts(), tickets);
    return { id: files[0]?.id };
  });

  app.post<{ Params: { id: string }; Body: Reply }>('/api/tickets/:id/replies', async ({ params, body }, reply) => {
    const ticket = tickets.find(Number(params.id));
    if (!ticket) return reply.code(404).send({ error: 'No such ticket' });
    const attachments = known(tickets, body.uploads);
    ticket.messages.push({ author: 'Customer', text: body.text, attachments, at: new Date().toISOString() });
    return { messages: ticket.messages.length };
  });

  app.post<{ Body: Record<string, string> }>('/integration', async ({ body }, reply) => {
    const { clientToken = '', accessToken = '', notes = '' } = body;
    tickets.integration = { clientToken, accessToken, notes };
    return reply.redirect('/integration?saved', 303);
  });
}
