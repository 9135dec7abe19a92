import type { Page } from '../../harness/driver.ts';
import { pause, until } from '../../harness/wait.ts';
import type { Editor } from './editors.ts';
import { hasRedo, rightAfter, rightRedone, rightUndone, type Course, type Model } from './right.ts';
import { STEPS, type Answer, type Step } from './steps.ts';
import { maskOf } from './tokens.ts';

/** What became of a step. */
export interface Walked extends Course {
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

/** What is waited for, and for how long: a model that never is right is taken as it is then. */
interface Aim {
  readonly isReached: (model: Model) => boolean;
  readonly patience: number;
}

/** Without the extension nobody knows what comes. */
const change = (from: Model): Aim => ({ isReached: (model) => !isSame(model, from), patience: 1000 });

const right = (judge: (model: Model) => true | string): Aim => ({
  isReached: (model) => judge(model) === true,
  patience: 10_000,
});

/**
 * When the page has nothing more to do that it can do at once. It draws meanwhile: after an input Chromium counts a page
 * that draws nothing as idle 300 ms later only.
 */
const idle = (page: Page): Promise<null> =>
  page.eval(
    () =>
      new Promise((resolve) => {
        let isIdle = false;
        const draw = (): void => (isIdle ? resolve(null) : void requestAnimationFrame(draw));
        requestIdleCallback(() => (isIdle = true), { timeout: 2000 });
        draw();
      }),
  );

async function settle(page: Page, { isReached, patience }: Aim): Promise<Model> {
  const end = Date.now() + patience;
  while (!isReached(await read(page)) && Date.now() < end) await pause(30);
  // A second insertion would come a moment later.
  await pause(60);
  await idle(page);
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
    } else await page.prompt.click(part);
  }
}

/** Undoes and redoes a step. */
async function walkBack(page: Page, step: Step, course: Course, native?: Walk): Promise<Course> {
  const wanted = native?.[step.id];
  const { before, after } = course;
  const back = async (from: Model): Promise<Model> => {
    await page.press('Control+Z');
    return settle(page, wanted ? right((undone) => rightUndone(step, { ...course, undone }, wanted)) : change(from));
  };
  const undone = await back(after);
  await page.press('Control+Shift+Z');
  const isRight = (redone: Model): true | string => (wanted ? rightRedone(step, { ...course, redone }, wanted) : true);
  const redone = await settle(page, native && hasRedo(native) ? right(isRight) : change(undone));
  // Taken away again: a drop that falls into a link would cut it in two.
  if (step.id === 'link' && redone.text !== before.text) await back(redone);
  return { ...course, undone, redone };
}

async function walkStep(page: Page, editor: Editor, step: Step, native?: Walk): Promise<Walked> {
  const wanted = native?.[step.id];
  if (step.undo && editor.history) await pause(editor.history);
  const before = await read(page);
  const token = step.token ?? '';
  await page.eval(() => (window as unknown as Fixture).takePastes());
  const put = (text: string): string => text.replaceAll('%', wanted ? token : replacement(step));
  // Firefox's own text fields want a drag session, which a driver cannot make; with the extension they never see the event.
  await step.act(page, editor.field, put).catch((error: unknown) => {
    if (wanted || step.id !== 'drop') throw error;
  });
  let problem: string | undefined;
  if (wanted) {
    // An answer given in the same breath as the last key would be one undo step with it.
    if (step.id === 'type' && editor.history) await pause(editor.history);
    problem = await answerPrompt(page, step).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  }
  const isRight = (after: Model): true | string => (wanted ? rightAfter(step, { before, after }, wanted) : true);
  const after = await settle(page, wanted ? right(isRight) : change(before));
  const pastes = await page.eval(() => (window as unknown as Fixture).takePastes());
  const heard = token === '' ? [] : await page.eval((raw: string) => (window as unknown as Fixture).heard(raw), token);
  const seen = { before, after, pastes, heard, ...(problem !== undefined && { problem }) };
  // Where the browser alone drops nothing there is nothing to undo, and no measure for it.
  const isDropless = step.id === 'drop' && (wanted ? wanted.undone === undefined : isSame(after, before));
  if (!step.undo || isDropless) return seen;
  return { ...seen, ...(await walkBack(page, step, { before, after }, native)) };
}

/** What found no room (a drop of Firefox's driver, which has no drag session) keeps its prompt, and that has a Mask of its own. */
async function putAwayHomeless(page: Page): Promise<void> {
  const parts = await until('what the answer came to', async () => {
    const shown = (await page.prompt.parts()).map(({ part }) => part);
    return (!shown.includes('finding') || shown.includes('copy')) && shown;
  });
  if (parts.includes('copy')) await page.prompt.click('dismiss');
}

/**
 * Walks through all steps on one page.
 * @param native the same walk in a browser without the extension, with the replacement in the place of the token: what
 * the editor does with that by itself is what it must do with ours.
 */
export async function walk(page: Page, url: string, editor: Editor, native?: Walk): Promise<Walk> {
  await page.goto(`${url}/page/${editor.id}`);
  await until('the editor', () => page.eval(() => (window as unknown as Fixture).ready === true));
  await page.focus(editor.field);
  await page.type('Hi ');
  const walked: Record<string, Walked> = {};
  for (const step of STEPS) {
    await putAwayHomeless(page);
    await page.press('Control+End');
    // An editor learns of a new selection a moment later, and puts what comes before that where the caret was.
    await idle(page);
    walked[step.id] = await walkStep(page, editor, step, native);
  }
  return walked;
}
