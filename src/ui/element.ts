export type Child = Node | string | false | null | undefined;

type EventProps = {
  readonly [E in keyof HTMLElementEventMap as `on${E}`]?: ((event: HTMLElementEventMap[E]) => void) | undefined;
};
type AttributeProps = { readonly [name in `aria-${string}` | `data-${string}`]?: string | undefined } & {
  readonly role?: string | undefined;
  readonly popover?: string | undefined;
};
/** Properties of the element itself: strings, numbers and booleans alone, so no handler and no style object gets in by name. */
type OwnProps<E> = {
  readonly [K in keyof E as E[K] extends string | number | boolean ? K : never]?: E[K] | undefined;
};

export type Props<K extends keyof HTMLElementTagNameMap> = EventProps &
  AttributeProps &
  Omit<OwnProps<HTMLElementTagNameMap[K]>, keyof AttributeProps>;

function setProp(element: HTMLElement, name: string, value: unknown): void {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
  else if (name in element && !name.startsWith('aria-')) Reflect.set(element, name, value);
  else element.setAttribute(name, String(value));
}

/**
 * Makes an element. Text stays text: there is no way to hand in markup, so nothing that a page or a service sends can
 * become one.
 * @param props properties by their DOM name (`className`, `htmlFor`, `disabled`), `aria-*` and `data-*` attributes,
 * listeners as `onclick`, `oninput` …; `undefined` leaves one out
 * @param children nodes and strings; `false`, `null` and `undefined` add nothing
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props<K> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) if (value !== undefined) setProp(element, name, value);
  element.append(...present(children));
  return element;
}

/** Puts `children` in the place of all that `parent` holds. */
export const fill = (parent: ParentNode, ...children: readonly Child[]): void =>
  parent.replaceChildren(...present(children));

const present = (children: readonly Child[]): (Node | string)[] =>
  children.filter((child) => child !== false && child !== null && child !== undefined);
