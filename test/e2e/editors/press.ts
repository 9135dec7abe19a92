import type { Page } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';

/** Clicks a part when it stands still: advice that arrives a moment after the prompt makes it grow. */
export async function press({ prompt }: Page, part: string): Promise<void> {
  const where = async (): Promise<string> =>
    JSON.stringify((await prompt.parts()).find((each) => each.part === part && each.box.width > 0)?.box ?? null);
  let last = '';
  await until(`the prompt's part ${part}`, async () => {
    const before = last;
    last = await where();
    return last !== 'null' && last === before;
  });
  await prompt.click(part);
}
