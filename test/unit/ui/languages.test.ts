import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const FOLDER = 'public/_locales';
const source: Messages = english;
const others = readdirSync(FOLDER).filter((name) => name !== 'en');
const read = (name: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${name}/messages.json`, 'utf8')) as Messages;
const tagOf = (name: string): string => name.replace('_', '-');

const FORM = /_(?:zero|one|two|few|many|other)$/;
const isPlural = (key: string): boolean => FORM.test(key) && `${key.replace(FORM, '')}_other` in source;
/** The English message that a key of another language translates. */
const originalOf = (key: string): string => (isPlural(key) ? key.replace(FORM, '_other') : key);

/** Forms that a language has for the numbers of things. French has one more for millions: those take `other`. */
function formsOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(['other', ...Array.from({ length: 201 }, (_, count) => rules.select(count))])];
}

function keysIn(tag: string): string[] {
  const forms = formsOf(tag);
  const keys = Object.keys(source).flatMap((key) => {
    if (!isPlural(key)) return [key];
    return key.endsWith('_other') ? forms.map((form) => key.replace(FORM, `_${form}`)) : [];
  });
  return keys;
}

const blanksIn = ({ message }: Message): string[] => [...new Set(message.match(/\$[A-Z_]+\$/g))].sort();

/** Marks around words, beside those of English. */
const MARKS: Readonly<Record<string, string>> = {
  cs: '„“',
  de: '„“',
  en: '“”',
  es: '«»',
  fr: '«»',
  it: '“”',
  ja: '「」',
  nl: '“”',
  pl: '„”',
  'pt-BR': '“”',
};
const ALL_MARKS = /["“”„‟«»‹›「」『』‘‚]/g;

/** Without a word, or with words that the language shares with English. */
const ALIKE = new Set(['extension_name', 'sentences', 'link_made', 'link_action', 'options_link_region']);
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['prompt_choice_link'],
  fr: ['options_link_service', 'options_exceptions'],
  it: ['prompt_choice_link', 'options_link_account'],
  nl: ['prompt_choice_link', 'options_link_account'],
  pl: ['prompt_choice_link'],
  'pt-BR': ['prompt_choice_link'],
};

/** Sentences that name a button or a heading, which must be called what it is called. */
const NAMED: readonly (readonly [sentence: string, name: string])[] = [
  ['popup_by_hand', 'popup_mask_clipboard'],
  ['popup_page_file', 'popup_file'],
  ['popup_page_paused', 'popup_options'],
  ['popup_page_paused', 'options_quiet'],
  ['permit_what', 'prompt_link'],
  ['permit_done', 'prompt_retry'],
  ['options_saved_at_once', 'options_save'],
  ['options_link_problem_missing', 'options_link_anonymous'],
  ['options_quiet_none', 'prompt_exceptions'],
  ['options_quiet_none', 'prompt_except_site'],
];
/** A name without what only shows that there is more behind it. */
const bare = (message = ''): string => message.replace(/\$HOST\$|[…▾]/g, '').trim();

describe.each([...others, 'en'])('messages of %s', (name) => {
  const tag = tagOf(name);
  const messages = read(name);
  const all = Object.entries(messages);

  it('are all there, in every form that its numbers take, and no others', () => {
    const wanted = new Set(keysIn(tag));
    const missing = [...wanted].filter((key) => !(key in messages));
    const unknown = Object.keys(messages).filter((key) => !wanted.has(key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('say which language they are in', () => expect(messages['language']?.message).toBe(tag));

  it('have something to say', () => {
    expect(all.filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('fill in what the English ones do, in its order', () => {
    for (const [key, message] of all) {
      const original = source[originalOf(key)];
      expect(blanksIn(message), key).toEqual(original && blanksIn(original));
      const contents = (of: Message | undefined): unknown =>
        Object.entries(of?.placeholders ?? {}).map(([blank, { content }]) => [blank, content]);
      expect(contents(message), key).toEqual(contents(original));
    }
  });

  it('hold no leftover of a raw dollar sign, which the browser would take for a placeholder', () => {
    for (const [key, { message }] of all) expect(message.replaceAll(/\$[A-Z_]+\$/g, ''), key).not.toContain('$');
  });

  it('set words in the marks of its language', () => {
    for (const [key, { message }] of all) {
      const foreign = (message.match(ALL_MARKS) ?? []).filter((mark) => MARKS[tag]?.includes(mark) !== true);
      expect(foreign, key).toEqual([]);
      const [open = '', close = ''] = MARKS[tag] ?? '';
      expect(message.split(open).length, key).toBe(message.split(close).length);
    }
  });

  it.each(NAMED)('%s names %s as it is called', (sentence, label) => {
    expect(bare(messages[sentence]?.message)).toContain(bare(messages[label]?.message));
  });

  it('fit where the stores limit them', () =>
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132));
});

it.each(others)('%s leaves nothing in English', (name) => {
  const isAlike = (key: string): boolean => ALIKE.has(key) || SHARED[tagOf(name)]?.includes(key) === true;
  const untranslated = Object.entries(read(name)).filter(
    ([key, { message }]) => message === source[originalOf(key)]?.message && !isAlike(key),
  );
  expect(untranslated.map(([key]) => key)).toEqual([]);
});
