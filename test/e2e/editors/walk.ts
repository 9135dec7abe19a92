import type { Page } from '../../harness/driver.ts';
import { pause, until } from '../../harness/wait.ts';
import { press } from './press.ts';
import type { Editor } from './editors.ts';
import { STEPS, type Answer, type Step } from './steps.ts';
import { maskOf } from './tokens.ts';

/** An editor's own model, read by its own API. */
export interface Model {
  readonly html: string;
  readonly text: string;
}

/** The model after a step, after one undo, after one redo. */
export interface Walked {
  readonly before: Model;
  readonly after: Model;
  readonly undone?: Model;
  readonly redone?: Model;
  /** The page's view of the pastes of this step. */
  readonly pastes: readonly { readonly trusted: boolean; readonly prevented: boolean }[];
  /** How the page came to know the raw token before or without the person's will. */
  readonly heard: readonly string[];
  readonly problem?: string;
}

export type Walk = Readonly<Record<string, Walked>>;

interface Fixture {
  model(): Model;
  ready?: boolean;
  heard(text: string): string[];
  takePastes(): { trusted: boolean; prevented: boolean }[];
}

/** A link, whatever its key and time: `…/secret/KEY (opens once, until …)`. */
const LINK = /http:\/\/127\.0\.0\.1:\d+\/secret\/\w+/g;
const UNTIL = /until \d{4}-\d\d-\d\d \d\d:\d\d UTC/g;

/** Stands for the link of a service in the walk without the extension; as long, so that lines break at the same place. */
const NATIVE_LINK = `http://127.0.0.1:12345/secret/${'k'.repeat(31)} (opens once, until 2000-01-01 00:00 UTC)`;

const level = (text: string): string =>
  text
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replaceAll(LINK, 'LINK')
    .replaceAll(UNTIL, 'until THEN');

async function read(page: Page): Promise<Model> {
  const { html, text } = await page.eval(() => (window as unknown as Fixture).model());
  return { html: level(html), text: level(text) };
}

const isSame = (one: Model, other: Model): boolean => one.html === other.html && one.text === other.text;

/** The model as soon as it is `wanted`; else as it is when nothing more happens to it. */
async function settle(page: Page, before: Model, wanted?: Model): Promise<Model> {
  const end = Date.now() + (wanted ? 1500 : 700);
  let last = await read(page);
  for (;;) {
    if (wanted ? isSame(last, wanted) : !isSame(last, before)) break;
    if (Date.now() > end) return last;
    await pause(30);
    last = await read(page);
  }
  // A second insertion would come a moment later.
  await pause(60);
  return read(page);
}

/** What stands in the place of the token when everything is done. */
function replacement({ token = '', answer }: Step): string {
  switch (answer) {
    case 'link':
      return NATIVE_LINK;
    case 'none':
    case 'as-it-is':
      return token;
    case 'mask':
    case 'put-away':
      return maskOf(token);
  }
}

const WAYS: Readonly<Record<Answer, readonly string[]>> = {
  none: [],
  mask: ['mask'],
  link: ['link'],
  'as-it-is': ['as-it-is', 'as-it-is-sure'],
  'put-away': ['dismiss by Escape', 'show-again', 'mask'],
};

async function answerPrompt(page: Page, { answer }: Step): Promise<void> {
  for (const part of WAYS[answer]) {
    if (part === 'dismiss by Escape') {
      await page.prompt.wait('mask');
      await page.press('Escape');
    } else await press(page, part);
  }
}

async function walkStep(
  page: Page,
  editor: Editor,
  step: Step,
  wanted: Walked | undefined,
  guarded: boolean,
): Promise<Walked> {
  if (step.undo && editor.history) await pause(editor.history);
  const before = await read(page);
  const token = step.token ?? '';
  await page.eval(() => (window as unknown as Fixture).takePastes());
  const put = (text: string): string => text.replaceAll('%', guarded ? token : replacement(step));
  // Firefox's own text fields want a drag session, which a driver cannot make; with the extension they never see the event.
  await step.act(page, editor.field, put).catch((error: unknown) => {
    if (guarded || step.id !== 'drop') throw error;
  });
  let problem: string | undefined;
  if (guarded) {
    // An answer given in the same breath as the last key would be one undo step with it.
    if (step.id === 'type' && editor.history) await pause(editor.history);
    problem = await answerPrompt(page, step).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  }
  const after = await settle(page, before, wanted?.after);
  const pastes = await page.eval(() => (window as unknown as Fixture).takePastes());
  const heard = token === '' ? [] : await page.eval((raw: string) => (window as unknown as Fixture).heard(raw), token);
  const seen = { before, after, pastes, heard, ...(problem !== undefined && { problem }) };
  // Where the browser alone drops nothing there is nothing to undo, and no measure for it.
  const isDropless = step.id === 'drop' && (wanted ? wanted.undone === undefined : isSame(after, before));
  if (!step.undo || isDropless) return seen;
  await page.press('Control+Z');
  const undone = await settle(page, after, wanted?.undone);
  await page.press('Control+Shift+Z');
  const redone = await settle(page, undone, wanted?.redone);
  // Taken away again: a drop that falls into a link would cut it in two.
  if (step.id === 'link' && redone.text !== before.text) {
    await page.press('Control+Z');
    await settle(page, redone, before);
  }
  return { ...seen, undone, redone };
}

/**
 * Walks through all steps on one page.
 * @param native the same walk in a browser without the extension, with the replacement in the place of the token: what
 * the editor does with that by itself is what it must do with ours.
 */
export async function walk(page: Page, url: string, editor: Editor, native?: Walk): Promise<Walk> {
  await page.goto(`${url}/page/${editor.id}`);
  await until('the editor', () => page.eval(() => (window as unknown as Fixture).ready === true), 15_000);
  await page.focus(editor.field);
  await page.type('Hi ');
  const walked: Record<string, Walked> = {};
  for (const step of STEPS) {
    await page.press('Control+End');
    walked[step.id] = await walkStep(page, editor, step, native?.[step.id], native !== undefined);
  }
  return walked;
}
