import { expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';
import { cleanFile } from '../../../src/files/index.ts';

const SHOWN = `posthog.init('phc_${alnum(43)}'); mapboxgl.accessToken = 'pk.eyJ1Ijoi${alnum(50)}.${alnum(22)}';`;

it('tells keys that every page of a site shows, and leaves them where they are', async () => {
  expect(detect(SHOWN).map(({ publicDemo }) => publicDemo)).toEqual([true, true]);
  expect(mask(SHOWN)).toBe(SHOWN);
  const file = new File([SHOWN], 'page.js');
  const cleaned = await cleanFile(file);
  expect(cleaned.file).toBe(file);
  expect(cleaned.report).toMatchObject({ status: 'clean', total: 0 });
});

it('masks what stands beside them', () => {
  const password = `${alnum(9)}x4Q7`;
  const masked = mask(`${SHOWN}\npassword: ${password}`);
  expect(masked).toContain(SHOWN);
  expect(masked).not.toContain(password);
});

it.each([' -> ', '\n'])('does not take what stands behind them (%j) for public', (between) => {
  const secret = `ghp_${alnum(36)}`;
  expect(mask(`"phc_${alnum(43)}"${between}"${secret}"`)).not.toContain(secret);
  expect(mask(`phc_${alnum(43)}${between}${secret}`)).not.toContain(secret);
});

it('leaves their copies in base64 alone, too', () => {
  const seen = {
    api_key: `phc_${alnum(43)}`,
    event: 'page seen',
    properties: { page: 'the rooms of a hotel in the hills' },
  };
  const text = `${SHOWN}\n${Buffer.from(JSON.stringify(seen)).toString('base64')}`;
  expect(mask(text)).toBe(text);
});
