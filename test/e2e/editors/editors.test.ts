import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../harness/browser.ts';
import type { BrowserKind } from '../../harness/driver.ts';
import { EDITORS } from './editors.ts';
import { startFixtures, type Fixtures } from './fixtures/server.ts';
import { borrowGuarded, startLinks, type LinkService } from '../guarded.ts';
import { judge, type Verdict } from './judge.ts';
import { inBothBrowsers, inTurn, type Runs } from '../runs.ts';
import { walk } from './walk.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

let fixtures: Fixtures;
let links: LinkService;
let runs: Runs<Verdict>;

beforeAll(async () => {
  fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/pages'));
  links = await startLinks();
  runs = inBothBrowsers('editors', EDITORS, async (kind) => {
    const bare = await launch(kind);
    const { browser: guarded, giveBack } = await borrowGuarded(kind, links.base);
    // What the editors do by themselves is found out meanwhile: both walks wait more than they work.
    const natives = inTurn(EDITORS, async (editor) => {
      const page = await bare.newPage();
      return walk(page, fixtures.url, editor).finally(() => page.close());
    });
    return {
      run: async (editor) => {
        const native = await natives.of(editor.id);
        const page = await guarded.newPage();
        return judge(await walk(page, fixtures.url, editor, native).finally(() => page.close()), native);
      },
      close: async () => {
        await natives.end;
        await Promise.all([bare.close(), giveBack()]);
      },
    };
  });
});

afterAll(async () => {
  await runs.end();
  await fixtures.close();
  await links.close();
});

describe.each(KINDS)('%s', (kind) => {
  it.each(EDITORS)('$title', async ({ id }) => {
    const verdict = await runs.of(kind, id);
    expect(Object.entries(verdict).filter(([, cell]) => cell !== true)).toEqual([]);
    expect(Object.keys(verdict).length).toBeGreaterThan(20);
  });
});
