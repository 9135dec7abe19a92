import { createHash, randomUUID } from 'node:crypto';

/** A file as it came in. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Buffer;
}

export interface Message {
  readonly author: string;
  readonly text: string;
  /** The markup that a rich editor sent; `text` is then empty. */
  readonly markup?: string;
  readonly attachments: readonly Attachment[];
  readonly at: string;
}

export interface Ticket {
  readonly id: number;
  readonly subject: string;
  readonly category: string;
  readonly messages: Message[];
}

/** What the desk was told on its settings page. */
export interface Integration {
  readonly clientToken: string;
  readonly accessToken: string;
  readonly notes: string;
}

/** Everything that support received, byte for byte, in memory. */
export interface Tickets {
  all(): readonly Ticket[];
  find(id: number): Ticket | undefined;
  open(subject: string, category: string, first: Message): Ticket;
  /** Keeps a file until a message names it. */
  keep(name: string, type: string, bytes: Buffer): Attachment;
  attachment(id: string): Attachment | undefined;
  integration: Integration | undefined;
}

/** An empty desk. */
export function createTickets(): Tickets {
  const tickets: Ticket[] = [];
  const attachments = new Map<string, Attachment>();
  return {
    integration: undefined,
    all: () => tickets,
    find: (id) => tickets.find((ticket) => ticket.id === id),
    open: (subject, category, first) => {
      const ticket = { id: tickets.length + 1, subject, category, messages: [first] };
      tickets.push(ticket);
      return ticket;
    },
    keep: (name, type, bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const attachment = { id: randomUUID(), name, type, size: bytes.length, sha256, bytes };
      attachments.set(attachment.id, attachment);
      return attachment;
    },
    attachment: (id) => attachments.get(id),
  };
}
