import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum, digits, hex, lower } from '../../../src/core/rule-kit/made-up.ts';
import { parseCsv, writeRow } from './parsers/csv.ts';

const values = fc.oneof(
  fc.constantFrom(alnum(32), hex(40), `ghp_${alnum(36)}`, `Bearer ${alnum(30)}`, `https://u:${alnum(12)}@h.example/p`),
  fc.constantFrom(`${alnum(9)}"${lower(8)}`, `${alnum(9)}&${lower(8)}`, `${alnum(9)}, ${lower(8)}`, `ü${alnum(12)}`),
  fc.constantFrom('', 'Hotel Nord', 'a,b;c', 'say "hi"', 'a: b', 'anna@hotel.example', '1 < 2 & 3', 'one\ntwo'),
  fc.integer().map(String),
);
const keys = fc.constantFrom('token', 'password', 'api_key', 'cookie', 'name', 'note', 'url');
const settings = fc.dictionary(keys, values, { minKeys: 1, maxKeys: 5 });

/** Every value is as it was, or has a mask in it. */
function expectMasked(before: readonly string[], after: readonly string[]): void {
  expect(after).toHaveLength(before.length);
  before.forEach((value, i) => {
    if (after[i]?.includes('***') !== true) expect(after[i]).toBe(value);
  });
}

const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('what is masked', () => {
  it.each([
    String.raw`{"msg":"sent \"{user: anna, pin: 4829}\""}`,
    String.raw`{"message":"error in \"[pin: 4829]\""}`,
    String.raw`{"log":"5\" {pin: 4829}"}`,
  ])('stays JSON where YAML stands in a string of it: %s', (text) => {
    expect(mask(text)).toContain('***');
    expect(() => void JSON.parse(mask(text))).not.toThrow();
  });

  it('stays a table', () => {
    const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
      const row = fc.array(values, { minLength: width, maxLength: width });
      const head = fc.uniqueArray(keys, { minLength: width, maxLength: width });
      return fc.tuple(head, fc.array(row, { minLength: 1, maxLength: 3 }));
    });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), ([head, rows], delimiter) => {
        const text = [head, ...rows].map((row) => `${writeRow(row, delimiter)}\n`).join('');
        const before = parseCsv(text, delimiter);
        const after = parseCsv(mask(text), delimiter);
        expect(after.map((row) => row.length)).toEqual(before.map((row) => row.length));
        expectMasked(before.flat(), after.flat());
      }),
      { numRuns: 80 },
    );
  });

  it.each(['', 'https://app.hotel.example/cb?', 'POST /token HTTP/1.1\n\n'])('stays a form: %j', (before) => {
    fc.assert(
      fc.property(settings, fc.boolean(), (data, hasPlus) => {
        const plus = new URLSearchParams(data).toString();
        const form = hasPlus ? plus : plus.replaceAll('+', '%20');
        const masked = mask(before + form);
        expect(masked.startsWith(before)).toBe(true);
        const after = new URLSearchParams(masked.slice(before.length));
        expect([...after.keys()]).toEqual(Object.keys(data));
        expectMasked(Object.values(data), [...after.values()]);
      }),
      { numRuns: 80 },
    );
  });

  it('stays XML', () => {
    const { DOMParser, XMLSerializer } = new JSDOM('').window;
    const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');
    const read = (text: string): string[] =>
      [...parse(text).documentElement.children].flatMap((child) => [
        child.getAttribute('value') ?? '',
        child.textContent,
      ]);
    fc.assert(
      fc.property(settings, (data) => {
        const document = parse('<settings/>');
        for (const [key, value] of Object.entries(data)) {
          const [attribute, element] = [document.createElement('add'), document.createElement(key)];
          attribute.setAttribute('key', key);
          attribute.setAttribute('value', value);
          element.textContent = value;
          document.documentElement.append(attribute, '\n', element, '\n');
        }
        const text = new XMLSerializer().serializeToString(document);
        expectMasked(read(text), read(mask(text)));
      }),
      { numRuns: 25 },
    );
  });

  it.each(['items[]', 'user[name]', 'user%5Bname%5D', 'a_rather_long_name_'.repeat(3)])(
    'leaves the part of a query alone that is called %s',
    (name) => {
      expect(mask(`?password=${alnum(6)}x4Q7&${name}=2&lang=en`)).toMatch(/^\?password=\w\*{3}7&/);
      expect(mask(`?password=${alnum(6)}x4Q7&${name}=2&lang=en`)).toContain(`&${name}=2&lang=en`);
    },
  );

  const inAddress = (text: string, times: number): string =>
    times > 0 ? inAddress(encodeURIComponent(text), times - 1) : text;
  const [word, drawn] = [`Lobby!${digits(2)}x`, alnum(24)];
  /** The names and values of the JSON that is in an address, however often. */
  const readItems = (text: string): (readonly [unknown, unknown])[] => {
    const json = decodeURIComponent(decodeURIComponent(/%(?:25)?7b.*%(?:25)?7d/i.exec(text)?.[0] ?? ''));
    return Object.entries(JSON.parse(json) as object);
  };

  it.each([
    ['a query', (json: string) => `GET /cb?state=${inAddress(json, 1)}&lang=en HTTP/1.1`],
    ['an address in an address', (json: string) => `next=${inAddress(`/cb?state=${inAddress(json, 1)}`, 1)}`],
    ['a form', (json: string) => new URLSearchParams({ payload: json, lang: 'en' }).toString()],
    ['a header', (json: string) => `X-Context: ${inAddress(json, 1)}\nX-Page-Number: 000000000000`],
    ['a log', (json: string) => `2026-11-30 INFO sent ${inAddress(json, 1).toLowerCase()}`],
  ])('stays JSON in %s', (_, carry) => {
    for (const [key, secret] of [
      ['password', word],
      ['password', `${alnum(5)}"${alnum(9)}`],
      ['accessToken', drawn],
      ['client_secret', drawn],
      ['api-key', drawn],
    ] as const) {
      const text = carry(JSON.stringify({ name: 'desk 12', [key]: secret, page: 1, next_page_token: alnum(20) }));
      const masked = mask(text);
      const start = text.toLowerCase().indexOf(inAddress(secret, 1).toLowerCase().slice(0, 5));
      expect(masked).not.toBe(text);
      expect(masked.slice(0, start)).toBe(text.slice(0, start));
      expect(masked.slice(-24)).toBe(text.slice(-24));
      expect(masked.toLowerCase()).not.toContain(secret.slice(3, -3).toLowerCase());
      const [before, after] = [readItems(text), readItems(masked)];
      expect(after).toEqual(before.with(1, [before[1]?.[0], expect.stringMatching(/^\w{1,4}\*{3}\w{1,4}$/)]));
      expect(mask(masked)).toBe(masked);
    }
  });

  it.each([
    '%22page_token%22%3A%22',
    '%22tokenType%22%3A%22',
    '%22passwordHint%22%3A%22',
    '%22name%22%3A%22',
    'password%22%3A%22',
  ])('is nothing in escaped JSON behind %s', (before) => {
    for (const text of [`${before}${alnum(9)}x4Q7%22%7D`, '%22password%22%3A%22required%22%7D', '%22token%22%3A%22%22'])
      expect(mask(text)).toBe(text);
  });

  it.each([
    ['%3Fnext%3D2%26access_token%3D', '%26page%3D1'],
    ['https://a.example/login?to=https%3A%2F%2Fb.example%2F%3Ftoken%3D', '%26lang%3Den%26x%3D&y=2'],
    ['url=%2Freset%3Fpassword%3D', '%23top&lang=en'],
    ['u=%252Fa%253Fsecret%253D', '%2526page%253D1%26x%3D2'],
    ['data=client_secret%3D', '%26grant_type%3Dcode'],
    ['rtsp://cam/main.bcs?user=admin&password=', '#video=copy#audio=copy'],
    ['/Game/Maps/Island?listen?ServerAdminPassword=', '?Port=7777?MaxPlayers=10'],
  ])('leaves the next part of an address alone: %s…%s', (before, behind) => {
    expect(found(before + drawn + behind)).toEqual([drawn]);
  });

  it.each([
    ['a quote that SQL doubles', "CREATE USER 'a'@'%' IDENTIFIED BY '§''§' PASSWORD EXPIRE;"],
    ['a quote that a shell closes its string for', String.raw`+ PGPASSWORD='§'\''§'`],
    ['a quote of SQL in JSON', String.raw`{"q":"SET PASSWORD = PASSWORD('§\\'§') FOR 'a'"}`],
    ['a quote that settings of a connection double', 'Data Source=db;Password="§""§";User ID=a'],
    ['a comma, among settings of Java', 'Ldap[url=ldaps://a.example, bindPassword=§,§, startTls=false]'],
  ])('is the whole of a password with %s', (_, marked) => {
    const [before = '', between = '', after = ''] = marked.split('§');
    const parts = [`Kx7${alnum(5)}x4`, `q2${alnum(6)}7Z`];
    const text = before + parts.join(between) + after;
    expect(found(text)).toEqual([parts.join(between)]);
    expect(mask(mask(text))).toBe(mask(text));
  });

  it.each(["a = 'password=§' 'b'", 'password,note\n"§","x"', "log('password=§','b')"])(
    'ends with its string: %j',
    (marked) => {
      const secret = `Kx7${alnum(5)}x4Q7`;
      expect(found(marked.replace('§', secret))).toEqual([secret]);
    },
  );

  it('is the signature alone of an address of Azure', () => {
    const signature = `${alnum(40)}%2F${alnum(2)}%3D`;
    expect(found(`az storage blob list --sas-token "?sv=2024-11-04&sp=rl&sig=${signature}"`)).toEqual([signature]);
  });

  it('holds the sign of a part, where it was escaped with the password', () => {
    expect(mask(`login=desk&password=Kx%26${drawn}%26b&remember=on`)).not.toContain(drawn.slice(4, -4));
    expect(mask(`%3Fpassword%3DKx%2526${drawn}%26page%3D1`)).toMatch(/^%3Fpassword%3D[\w%]*\*{3}\w{0,4}%26page%3D1$/);
  });

  it.each([
    ['a sign of the secret, which its address escapes', `?next=%2Fa%3Ftoken%3D${drawn}%2523${drawn}`],
    ['no part, since it is short', `?next=%2Fa%3Fpassword%3DaB3x%2526p2%253D${drawn}&x=1`],
    ['no setting', `secret=${drawn}:sig=${drawn}`],
  ])('does not end a value: %s', (_, text) => {
    expect(mask(text)).not.toContain(drawn.slice(4, -4));
  });

  it.each(['<!-- token=§-->', '<!-- use 192.0.2.8 secret=§ -->', '<!--\npassword: §-->\n', '<!-- a\n DB_PASS=§-->'])(
    'leaves the end of a comment: %j',
    (text) => {
      expect(found(text.replace('§', `${drawn}x4Q7`))).toEqual([`${drawn}x4Q7`]);
    },
  );

  it('ends where a value is as long as one may be and an entity goes on', () => {
    expect(mask(`password=${alnum(8192)}&amp;b`)).toContain('***');
  });

  it('cuts no entity, where a value begins with one and stands there twice', () => {
    const value = `&quot;${alnum(9)}`;
    const masked = mask(`<token type="s">\n  ${value}\n</token>\n<access_token>${value}</access_token>`);
    expect(masked).toContain('***');
    expect(masked).not.toMatch(/&(?!\w+;)/);
  });

  it('is no sentence that goes on in the next row of a table', () => {
    const row = `a: b,${alnum(8)}: ${alnum(9)}\n`;
    expect(mask(`name,DB_PASSWORD\nabc,${alnum(10)}\n${row}`)).toContain(row);
  });

  it.each([
    ['password: kx7mq2\nport: 5432\n', 'password: "***"\nport: 5432\n'],
    ['  - DB_PASSWORD: kx7mq2 # old\n', '  - DB_PASSWORD: "***" # old\n'],
    // In braces: also what is left of a value that ended before a sign.
    ["db: {user: 'a', password: kx7mq2, pool: 5}\n", 'db: {user: \'a\', password: "***", pool: 5}\n'],
    ['tokens: {password: kx7mq2!}\n', 'tokens: {password: "***"}\n'],
    // No setting of YAML, quotes of its own, or perhaps in a string.
    ['{"msg":"bad login, pass: kx7mq2, port 5"}', '{"msg":"bad login, pass: ***, port 5"}'],
    ['Password: kx7mq2\n', 'Password: ***\n'],
    ['password: "kx7mq2"\n', 'password: "***"\n'],
    ['password=kx7mq2\n', 'password=***\n'],
  ])('is no alias of YAML: %j', (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(mask(masked)).toBe(masked);
  });
});
