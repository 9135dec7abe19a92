import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/core/index.ts';
import { alnum, lower } from '../../../src/core/rule-kit/made-up.ts';
import { serialize, unserialize } from './parsers/unserialize.ts';

const key = alnum(32);
const option = {
  api_key: key,
  smtp: { host: 'smtp.hotel.example', pass: alnum(20), port: 587 },
  // Two bytes for one character.
  password: `ü${lower(9)}7`,
  url: `https://anna:${alnum(15)}@api.hotel.example/v1`,
  cached: serialize({ client_secret: alnum(24), on: true }),
  quoted: { client_secret: `${alnum(9)}"${lower(8)}\\${alnum(7)}` },
  settings: JSON.stringify({ clientSecret: alnum(26), note: 'a "quoted" word' }),
  active: true,
};

describe('an option of WordPress, whose strings say how long they are', () => {
  it('is one after masking, too', () => {
    const masked = mask(serialize(option));
    const read = unserialize(masked) as typeof option;
    expect(masked).not.toContain(key);
    expect(read.api_key).toMatch(/^\w{4}\*{24}\w{4}$/);
    expect(read.smtp).toMatchObject({ host: 'smtp.hotel.example', port: 587 });
    expect(read.url).toMatch(/^https:\/\/anna:[^@]*\*{3}[^@]*@api\.hotel\.example\/v1$/);
    expect(read.quoted.client_secret).toMatch(/^\w{3}\*{20}\w{3}$/);
    expect(unserialize(read.cached)).toMatchObject({ on: true });
    expect(JSON.parse(read.settings)).toMatchObject({ note: 'a "quoted" word' });
    expect(mask(masked)).toBe(masked);
  });

  it('is one after masking a dump of SQL, or JSON around it', () => {
    const dump = (text: string): string => text.replace(/["\\']/g, '\\$&');
    const masked = mask(`INSERT INTO wp_options VALUES (7,'hotel','${dump(serialize(option))}','yes');`);
    const written = /'hotel','(.*)','yes'/.exec(masked)?.[1] ?? '';
    expect(unserialize(written.replace(/\\(.)/g, '$1'))).toMatchObject({ active: true });
    const json = JSON.parse(mask(JSON.stringify({ option: serialize(option) }))) as { option: string };
    expect(unserialize(json.option)).toMatchObject({ active: true });
  });

  it('is the only place where a mask is as long as its secret', () => {
    expect(mask(`${serialize({ token: key })}\ntoken: ${key}\n`)).toMatch(/\ntoken: \w{4}\*{3}\w{4}\n$/);
  });

  it('is one after masking, whatever stands in it', () => {
    const values = fc.oneof(
      fc.constantFrom(key, alnum(20), `ghp_${alnum(36)}`, `${alnum(9)}"${alnum(8)}`),
      fc.string({ maxLength: 12 }),
      fc.integer(),
      fc.boolean(),
    );
    const keys = fc.constantFrom('token', 'password', 'api_key', 'name', 'note');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(values, fc.dictionary(keys, values))), (data) => {
        const read = unserialize(mask(serialize(data)));
        expect(Object.keys(read as object)).toEqual(Object.keys(data));
      }),
      { numRuns: 80 },
    );
  });
});
