/** Only a person's own click counts: pages can make click events. */
export const trusted =
  (press: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) press();
  };
