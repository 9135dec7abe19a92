import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { alnum, hex, lower, upper } from '../../../src/core/rule-kit/made-up.ts';

const chosen = `${alnum(9)}x4Q7`;

/** What is between `«` and `»` is found, and nothing else. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  [
    'a key that a chat asked for',
    `Anna (Support): What is your API key?\nHotel: Here it is\nHotel: «${lower(40)}»\nThanks`,
  ],
  ['a key that a French chat asked for', `Camille : la clé API, s'il vous plaît ?\n[10:42] Hôtel : «${hex(32)}»`],
  ['what it is in French', `le mot de passe du compte anna@hotel.example c'est «${chosen}» si besoin`],
  ['a form’s token with a line before its name', `<input type="hidden" name="_token" value="«${alnum(40)}»">`],
  [
    'a line break in a cell of a table',
    `id,password,note,api_token\n1,«${chosen}»,"one\ntwo",«${hex(40)}»\n2,,"-",«${hex(39)}a»\n`,
  ],
  [
    'a signature of AWS, and the key that its scope begins with',
    `Authorization: AWS4-HMAC-SHA256 Credential=«AKIA${upper(16).replace(/[0189]/g, 'Q')}»/20261101/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=«${hex(64)}»`,
  ],
  ['an entity at the end of a password', `<add key="SmtpPassword" value="«${chosen}&quot;»" />`],
];

/** Nothing of these is found. */
const HARMLESS: readonly (readonly [what: string, text: string])[] = [
  ['the heads of a table', 'name\tpassword\taddress_line_1\tnote\nanna\t\tSea road 1\t-'],
  ['questions about keys', 'Where is my API key?\nI looked everywhere\nUnder Settings > Integrations'],
  ['answers that are addresses', 'Which token URL do you use?\nAnna: https://id.example.com/oauth2/v1/token'],
  ['sentences in quotes', `password: "Must have 8+ chars & 1 sign!"\npassword: "ask anna@hotel24.example for 1"`],
];

const unmark = (marked: string): { text: string; spans: (readonly [number, number])[] } => {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, spans };
};

describe('what people write to a help desk', () => {
  it.each(TEXTS)('%s', (_, marked) => {
    const { text, spans } = unmark(marked);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(HARMLESS)('%s stay as they are', (_, text) => {
    expect(detect(text)).toEqual([]);
  });
});
