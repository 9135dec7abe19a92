/** Stands for the private store: what is read is a copy, and it comes later, as in a browser. */
export const kept: Record<string, unknown> = {};
export const readPrivate = (name: string): Promise<unknown> => Promise.resolve(structuredClone(kept[name]));
export const writePrivate = (name: string, value: unknown): Promise<void> =>
  Promise.resolve().then(() => void (kept[name] = structuredClone(value)));
