import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Record<string, { content: string; example: string }>;
}
const all = Object.entries<Message>(messages);
const used = (text: string): string[] =>
  [...text.matchAll(/\$([A-Z_]+)\$/g)].map(([, name = '']) => name.toLowerCase());

describe('English messages', () => {
  it('name the placeholders that they use, and no others', () => {
    for (const [key, { message, placeholders = {} }] of all) {
      expect([...new Set(used(message))].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });

  it('number their placeholders from $1 on, each with an example', () => {
    for (const [key, { placeholders = {} }] of all) {
      const contents = Object.values(placeholders).map(({ content }) => content);
      expect(contents, key).toEqual(contents.map((_, index) => `$${index + 1}`));
      for (const { example } of Object.values(placeholders)) expect(example, key).not.toBe('');
    }
  });

  it('have an `other` form wherever they have a form for one', () => {
    const keys = all.map(([key]) => key);
    for (const key of keys) if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
  });

  it('hold no leftover of a raw dollar sign, which the browser would take for a placeholder', () => {
    for (const [key, { message }] of all) expect(message.replaceAll(/\$[A-Z_]+\$/g, ''), key).not.toContain('$');
  });

  it('fit where the stores limit them', () =>
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132));
});
