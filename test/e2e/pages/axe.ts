import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from '../../harness/driver.ts';

/** The small one: it is sent, read and compiled for each page. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The pages forbid scripts of others; a driver's own function is let in, so axe goes as one. */
const putAxe = Object.assign(() => undefined, { toString: () => `() => { ${AXE} }` });

interface WithAxe {
  readonly axe: typeof axe;
}

/** What axe finds wrong with a page of ours. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.eval(putAxe);
  return page.eval(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
