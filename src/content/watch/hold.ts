/** Keeps an event from the page and from the browser. */
export function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
