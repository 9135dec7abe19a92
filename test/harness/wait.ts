/** Asks `probe` until it answers something else than null or false. Throws with `what` after `timeout` ms. */
export async function until<T>(what: string, probe: () => Promise<T | null | false>, timeout = 5000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await pause(25);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
