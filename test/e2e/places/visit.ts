import type { Browser } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';
import { maskOf, mewsToken } from '../tokens.ts';
import type { Ground, Place } from './places.ts';

const CLEAN = 'Plain words. ';

/**
 * Pastes clean words and then a token into the field of a place, and masks the token.
 * @returns true when the words got in untouched and heard, and the token as its mask and unheard; else what was wrong
 */
export async function visit(browser: Browser, place: Place, ground: Ground): Promise<true | string> {
  if (place.only !== undefined && place.only !== browser.kind) return `only in ${place.only}`;
  const page = await browser.newPage(ground.page(place.body(ground), place.headers));
  const holds = (text: string): Promise<boolean> => page.domDump().then((dump) => dump.includes(text));
  try {
    await place.before?.(page, ground);
    await page.waitFor('#place');
    await page.click('#place');
    await page.paste({ text: CLEAN });
    await until('the clean words', () => holds(CLEAN));
    if (place.mute !== true && !/ data-heard [^\n>]*Plain words/.test(await page.domDump()))
      return 'the spy does not hear';

    const token = mewsToken();
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
    if (await holds(token)) return 'the token is in the page while the prompt asks';
    await page.press('Alt+Shift+M');
    await until('the mask', () => holds(`AccessToken ${maskOf(token)}`));
    await page.prompt.gone('mask');
    return (await holds(token.slice(8, 24))) ? 'the token is in the page' : true;
  } catch (error) {
    return String(error);
  } finally {
    await page.close();
  }
}
