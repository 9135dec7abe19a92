/** What drivers say of a page that is between two documents: neither one can be asked then, the next one soon can. */
const BETWEEN_PAGES =
  /context was destroyed|find context|context has been discarded|detached frame|target navigated|actor .* destroyed/i;

async function asked<T>(probe: () => Promise<T>): Promise<T | null> {
  try {
    return await probe();
  } catch (error) {
    if (BETWEEN_PAGES.test(String(error))) return null;
    throw error;
  }
}

/** A busy machine takes its time; only a test that fails waits for this long. */
export const PATIENCE_MS = 30_000;

/** To look takes time from what is looked for, which is the browser's: a page is read as a whole each time. */
export const BETWEEN_MS = 60;

/** Asks `probe` until it answers something else than null or false. Throws with `what` after `timeout` ms. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | false>,
  timeout = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await asked(probe);
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await pause(BETWEEN_MS);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
