import { until } from '../../harness/wait.ts';
import type { Page } from '../../harness/driver.ts';
import { CUSTOMER } from './configuration.ts';

/** What a customer does in Request Tracker, by the keyboard and the mouse. */

/** CKEditor's document in its frame. */
export const EDITOR = 'iframe.cke_wysiwyg_frame >>> body';
export const DROP_ZONE = '#attach-dropzone';
/** Not the one of the start page, where a ticket can be made too. */
const SUBJECT = 'form[name=TicketCreate] input[name=Subject]';
const SEND = 'input[name=SubmitTicket]';

export async function logIn(page: Page): Promise<void> {
  await page.focus('input[name=user]');
  await page.type(CUSTOMER.name);
  await page.focus('input[name=pass]');
  await page.type(CUSTOMER.password);
  await page.press('Enter');
  await page.waitFor('#CreateTicketInQueue');
}

/** Opens the form of a new ticket from the start page: a form that is reached by its address alone is refused as forged. */
export async function newTicket(page: Page, origin: string, subject: string): Promise<void> {
  await page.goto(origin);
  await page.click('#CreateTicketInQueue input[type=submit]');
  await page.waitFor(SUBJECT);
  await page.focus(SUBJECT);
  await page.type(subject);
  await openEditor(page);
}

/** Opens the form of an answer from the ticket that is shown. */
export async function reply(page: Page): Promise<void> {
  await page.click('a.reply-link');
  await openEditor(page);
}

async function openEditor(page: Page): Promise<void> {
  await page.waitFor(EDITOR);
  await page.focus(EDITOR);
}

/** The words in the editor. */
export const written = (page: Page): Promise<string> =>
  page.eval(
    () => document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument?.body.innerText ?? '',
  );

/** After the blur of the editor the recipients are fetched and drawn anew; the button moves with them. */
export async function send(page: Page): Promise<void> {
  await until('the recipients', () => page.eval(() => !document.querySelector('.refreshing')));
  await page.click(SEND);
}

/** @returns the number of the ticket that is shown after it was sent */
export const shownTicket = (page: Page): Promise<string> =>
  until('the ticket', async () => {
    const { pathname, searchParams } = new URL(await page.url());
    return pathname.endsWith('/Display.html') && searchParams.get('id');
  });

/** Files that the drop zone has uploaded so far. */
export const uploaded = (page: Page): Promise<number> =>
  page.eval(() => document.querySelectorAll('#attach-dropzone .dz-preview.dz-success').length);
