import { until } from '../harness/wait.ts';
import { lastMessage, ticketCount, type StoredMessage } from './received.ts';
import type { Scene } from './step.ts';

/** Opens the form for a new ticket and writes a subject. */
export async function openTicket({ page, desk }: Scene, subject: string, path = '/new'): Promise<void> {
  await page.goto(`${desk}${path}`);
  await page.focus('#subject');
  await page.type(subject);
}

/** Sends the form and returns what the server stored of it. */
export async function sendTicket({ page, desk }: Scene): Promise<StoredMessage> {
  const before = await ticketCount(desk);
  await page.click('#send');
  await until('the ticket to arrive', async () => (await ticketCount(desk)) > before, 10_000);
  await page.waitFor('.received');
  return lastMessage(desk);
}

export const descriptionOf = ({ page }: Scene): Promise<string> =>
  page.eval(() => (document.querySelector('#description') as HTMLTextAreaElement).value);
