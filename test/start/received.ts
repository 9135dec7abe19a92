/** What the desk's server stored. */
export interface StoredMessage {
  readonly text: string;
  readonly markup?: string;
  readonly attachments: readonly StoredFile[];
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
}

interface StoredTicket {
  readonly id: number;
  readonly messages: readonly StoredMessage[];
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  return (await response.json()) as T;
}

/** The newest message of the newest ticket. Throws when there is none. */
export async function lastMessage(desk: string): Promise<StoredMessage> {
  const tickets = await json<StoredTicket[]>(`${desk}/api/tickets`);
  const message = tickets.at(-1)?.messages.at(-1);
  if (!message) throw new Error('Support received nothing');
  return message;
}

export const ticketCount = async (desk: string): Promise<number> =>
  (await json<StoredTicket[]>(`${desk}/api/tickets`)).length;

export const integrationOf = (desk: string): Promise<{ accessToken: string; notes: string }> =>
  json(`${desk}/api/integration`);

export async function fileText(desk: string, { id }: StoredFile): Promise<string> {
  return (await fetch(`${desk}/attachments/${id}`)).text();
}
