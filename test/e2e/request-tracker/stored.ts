import { SUPPORT } from './configuration.ts';

/** One part of what a ticket holds, in the order in which it came: a message or an attached file. */
export interface Part {
  /** Empty for a message. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** What Request Tracker has stored of a ticket, by its own REST interface: the browser has no part in it. */
export async function storedParts(port: number, ticket: string): Promise<Part[]> {
  const authorization = `Basic ${Buffer.from(`${SUPPORT.name}:${SUPPORT.password}`).toString('base64')}`;
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}/REST/2.0/${path}`, { headers: { authorization } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  };
  const { items } = await get<{ items: readonly { id: string }[] }>(`ticket/${ticket}/attachments?per_page=100`);
  const parts: Part[] = [];
  for (const { id } of items) {
    const part = await get<{ Filename?: string; ContentType: string; Content?: string }>(`attachment/${id}`);
    if (part.ContentType.startsWith('multipart/')) continue;
    parts.push({
      name: part.Filename ?? '',
      type: part.ContentType,
      bytes: Buffer.from(part.Content ?? '', 'base64'),
    });
  }
  return parts;
}
