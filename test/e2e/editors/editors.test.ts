import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../harness/browser.ts';
import type { BrowserKind } from '../../harness/driver.ts';
import { EDITORS, type Editor } from './editors.ts';
import { startFixtures, type Fixtures } from './fixtures/server.ts';
import { launchGuarded, startLinks, type LinkService } from './guarded.ts';
import { judge, type Verdict } from './judge.ts';
import { walk } from './walk.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

let fixtures: Fixtures;
let links: LinkService;
const verdicts = new Map<string, Promise<Verdict>>();
const ends: Promise<void>[] = [];
const keyOf = (kind: BrowserKind, { id }: Editor): string => `${kind} ${id}`;

/** Walks through all editors in one browser, without the extension and with it. Both browsers do so at once. */
async function walkAll(kind: BrowserKind, report: (editor: Editor, verdict: Promise<Verdict>) => void): Promise<void> {
  const [bare, guarded] = await Promise.all([launch(kind), launchGuarded(kind, links.base)]);
  for (const editor of EDITORS) {
    const verdict = (async (): Promise<Verdict> => {
      const control = await bare.newPage();
      const native = await walk(control, fixtures.url, editor).finally(() => control.close());
      const page = await guarded.newPage();
      return judge(await walk(page, fixtures.url, editor, native).finally(() => page.close()), native);
    })();
    report(editor, verdict);
    await verdict.catch(() => undefined);
  }
  await Promise.all([bare.close(), guarded.close()]);
}

beforeAll(async () => {
  fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/pages'));
  links = await startLinks();
  for (const kind of KINDS) {
    const waiting = new Map<string, (verdict: Promise<Verdict>) => void>();
    for (const editor of EDITORS) {
      verdicts.set(keyOf(kind, editor), new Promise((resolve) => waiting.set(editor.id, resolve)));
    }
    const all = walkAll(kind, (editor, verdict) => waiting.get(editor.id)?.(verdict));
    all.catch((error: unknown) => {
      for (const fail of waiting.values())
        fail(Promise.reject(error instanceof Error ? error : new Error(String(error))));
    });
    ends.push(all);
  }
});

afterAll(async () => {
  await Promise.allSettled(ends);
  const results: Record<string, unknown> = {};
  for (const [key, verdict] of verdicts) results[key] = await verdict.catch((error: unknown) => String(error));
  await mkdir('test-results', { recursive: true });
  await writeFile('test-results/editors.json', `${JSON.stringify(results, null, 2)}\n`);
  await fixtures.close();
  await links.close();
});

describe.each(KINDS)('%s', (kind) => {
  it.each(EDITORS)('$title', async (editor) => {
    const verdict = await verdicts.get(keyOf(kind, editor));
    const wrong = Object.entries(verdict ?? {}).filter(([, cell]) => cell !== true);
    expect(wrong).toEqual([]);
    expect(Object.keys(verdict ?? {}).length).toBeGreaterThan(20);
  });
});
