import { expect } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';

/** A sentence of the extension as its pages show it, up to its first blank to be filled in. */
export const say = (key: keyof typeof messages): string => messages[key].message.split('$')[0] ?? '';

/** All that a page of ours says, the texts of its fields included. */
export const textOf = (page: Page): Promise<string> =>
  page.eval(() => {
    const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    return [document.body.innerText, ...fields].join('\n');
  });

export async function waitToSay(page: Page, sentence: string): Promise<void> {
  await eventually(async () => expect(await textOf(page)).toContain(sentence));
}

/** Gives the control with this name a selector: a button or link by its text, a field by its label. */
async function selectorOf(page: Page, name: string): Promise<string> {
  const find = (wanted: string): string | null => {
    const isShown = (element: Element): boolean => element.getClientRects().length > 0;
    const nameOf = (element: Element): string => {
      const named = element.matches('button, a') ? element : element.closest('label')?.querySelector('span');
      return element.ariaLabel ?? named?.textContent?.trim() ?? '';
    };
    const all = [...document.querySelectorAll('button, a, input, select, textarea')].filter(isShown);
    const found =
      all.find((element) => nameOf(element) === wanted) ?? all.find((element) => nameOf(element).startsWith(wanted));
    if (!found) return null;
    found.setAttribute('data-test', wanted);
    return `[data-test=${JSON.stringify(wanted)}]`;
  };
  let selector: string | null = null;
  await eventually(async () => {
    selector = await page.eval(find, name);
    expect(selector, `a control named ${name}`).not.toBeNull();
  });
  return selector ?? '';
}

/** A real click on the control with this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.click(await selectorOf(page, name));
}

/** Whether the switch or choice with this label is on. */
export const isOn = async (page: Page, label: string): Promise<boolean> =>
  page.eval((css) => (document.querySelector(css) as HTMLInputElement).checked, await selectorOf(page, label));

/** Puts the keyboard into the control with this label. */
export async function enter(page: Page, label: string, text: string): Promise<void> {
  await page.focus(await selectorOf(page, label));
  await page.press('Control+A');
  await page.type(text);
}

/** Chooses an entry of a list by typing its first letters, as the keyboard does. */
export async function choose(page: Page, label: string, entry: string): Promise<void> {
  await page.eval((css) => (document.querySelector(css) as HTMLElement).focus(), await selectorOf(page, label));
  await page.type(entry);
}

/** Opens a one-time link as a recipient does. @returns what the page says then */
export async function openLink(link: string): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await fetch(link, { method: 'POST', headers })).text();
}
