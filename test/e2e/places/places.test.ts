import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, type Runs } from '../runs.ts';
import { startSite } from '../site.ts';
import { openStage } from '../stage.ts';
import { PLACES } from './places.ts';
import { visit } from './visit.ts';

let runs: Runs<true | string>;

beforeAll(() => {
  runs = inBothBrowsers('places', PLACES, async (kind) => {
    const stage = await openStage(kind);
    // Another port is another origin; the permission is for the host.
    const [site, elsewhere] = [stage.site, await startSite()];
    const ground = { page: site.page, elsewhere: elsewhere.page };
    return {
      run: (place) => visit(stage.browser, place, ground),
      close: async () => {
        await stage.close();
        await elsewhere.close();
      },
    };
  });
});

afterAll(() => runs.end());

describe.each(['chromium', 'firefox'] as const)('a token pasted in %s', (kind) => {
  it.each(PLACES.filter(({ only = kind }) => only === kind))('is held and masked: $title', async ({ id }) => {
    expect(await runs.of(kind, id)).toBe(true);
  });
});
