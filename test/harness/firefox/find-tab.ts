import { until } from '../wait.ts';
import type { Session } from './session.ts';

/** The handle of the tab, in whichever window, whose address contains `part`. Throws when there is none for some time. */
export const findTab = (session: Session, part: string): Promise<string> =>
  until(`a tab at ${part}`, async () => {
    for (const handle of (await session.send('WebDriver:GetWindowHandles')) as string[]) {
      const { value } = (await session.inTab(handle, () => session.send('WebDriver:GetCurrentURL'))) as {
        value: string;
      };
      if (value.includes(part)) return handle;
    }
    return null;
  });
