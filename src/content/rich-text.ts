import { replaceFindings } from '../core/mask.ts';
import type { Guard } from './guard.ts';

/** What stands in the place of each secret. */
export type Replacements = ReadonlyMap<string, string>;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const replaceAll = (text: string, replacements: Replacements): string =>
  [...replacements].reduce((result, [secret, replacement]) => result.replaceAll(secret, replacement), text);

function textNodes(root: Document): Text[] {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Rich text cuts a token into pieces (`<b>E0D4</b>39…`): the replacement goes where it begins, the rest is taken out. */
function replaceAcross(nodes: readonly Text[], secret: string, replacement: string): void {
  // From behind the last one: a link may hold a short secret.
  for (let from = 0; ;) {
    const at = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(secret, from);
    if (at < 0) return;
    from = at + replacement.length;
    let [start, left, first] = [at, secret.length, true];
    for (const node of nodes) {
      if (left === 0) break;
      if (start >= node.length) {
        start -= node.length;
        continue;
      }
      const count = Math.min(left, node.length - start);
      node.replaceData(start, count, first ? replacement : '');
      [start, left, first] = [first ? 0 : start, left - count, false];
    }
  }
}

/** The HTML with every secret replaced: in text, across elements, and in attributes such as a link's address. */
export function replaceInHtml(html: string, replacements: Replacements): string {
  const page = parse(html);
  const nodes = textNodes(page);
  for (const [secret, replacement] of replacements) replaceAcross(nodes, secret, replacement);
  for (const element of page.querySelectorAll('*')) {
    for (const attribute of element.attributes) attribute.value = replaceAll(attribute.value, replacements);
  }
  return page.body.innerHTML;
}

/**
 * The HTML with masks for secrets that its text does not show: in the address of a link, in a data attribute.
 * @returns the same string where there are none.
 */
export function maskHidden(html: string, guard: Guard): string {
  const page = parse(html);
  let found = false;
  for (const element of page.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      const findings = attribute.value.length < 16 ? [] : guard.find(attribute.value, 'field');
      if (findings.length === 0) continue;
      found = true;
      attribute.value = replaceFindings(attribute.value, findings, ({ mask }) => mask);
    }
  }
  return found ? page.body.innerHTML : html;
}
