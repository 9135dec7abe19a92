import type { ClipboardContent, Page } from '../../harness/driver.ts';
import { tokenFor } from './tokens.ts';

/** How the person answers the prompt of a step. */
export type Answer = 'none' | 'mask' | 'link' | 'as-it-is' | 'put-away';

/** One thing that a person does in an editor. `%` stands for the token. */
export interface Step {
  readonly id: string;
  readonly token?: string;
  readonly answer: Answer;
  readonly undo: boolean;
  readonly act: (page: Page, field: string, put: (text: string) => string) => Promise<void>;
}

const LINES = 'first line\nkey: % here\n  indented\n\nlast line ';
const RICH = '<p>Before <b>bold % text</b> and <i>after</i></p>';

const paste =
  (text: string, html?: string): Step['act'] =>
  (page, _field, put) => {
    const content: ClipboardContent = { text: put(text), ...(html !== undefined && { html: put(html) }) };
    return page.paste(content);
  };

/** In this order, on one page: each begins where the one before ended. */
export const STEPS: readonly Step[] = [
  { id: 'clean', answer: 'none', undo: false, act: paste('plain words ') },
  { id: 'paste', token: tokenFor('paste'), answer: 'mask', undo: true, act: paste('key % end ') },
  { id: 'lines', token: tokenFor('lines'), answer: 'mask', undo: true, act: paste(LINES) },
  { id: 'rich', token: tokenFor('rich'), answer: 'mask', undo: true, act: paste('Before bold % text and after', RICH) },
  { id: 'link', token: tokenFor('link'), answer: 'link', undo: true, act: paste('see % now ') },
  { id: 'as it is', token: tokenFor('as it is'), answer: 'as-it-is', undo: false, act: paste('raw % here ') },
  { id: 'put away', token: tokenFor('put away'), answer: 'put-away', undo: false, act: paste('held % back ') },
  // Near the end: a driver's drop leaves nothing in some fields, and what comes next must begin alike in both walks.
  {
    id: 'drop',
    token: tokenFor('drop'),
    answer: 'mask',
    undo: true,
    act: (page, field, put) => page.dropText(field, put('dropped % text ')),
  },
  {
    id: 'type',
    token: tokenFor('type'),
    answer: 'mask',
    undo: true,
    act: (page, _field, put) => page.type(put(' typed % ')),
  },
];
