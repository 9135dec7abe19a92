/** The list with these items in it, once each, or without them. */
export const withItems = (list: readonly string[], items: readonly string[], on: boolean): string[] => [
  ...list.filter((other) => !items.includes(other)),
  ...(on ? items : []),
];
