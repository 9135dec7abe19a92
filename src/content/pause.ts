/** Lets a while go by. `ms`: 0 is the end of this turn. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
