import { readField } from './fields/read.ts';

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

/** Finds a secret. Where it has ends of lines, as a private key, rich text has elements, which add none to the text, or blanks. */
const patternOf = (secret: string): RegExp =>
  new RegExp(
    secret
      .split(/\s+/)
      .map((part) => part.replaceAll(/\W/g, '\\$&'))
      .join('\\s*'),
    'g',
  );

/** Rich text cuts a token into pieces (`<b>E0D4</b>39…`): the replacement goes where it begins, the rest is taken out. */
function replaceAcross(nodes: readonly Text[], secret: string, replacement: string): void {
  const text = nodes.map(({ data }) => data).join('');
  // From the end, so that the places before stay where they are.
  for (const match of [...text.matchAll(patternOf(secret))].toReversed()) {
    let [start, left, first] = [match.index, match[0].length, true];
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

/** Shorter than any token that stands by itself. */
const SHORTEST = 16;

/** What of HTML may hold a secret: its text, each block on a line of its own, and the values of its attributes. */
export function readHtml(html: string): { readonly text: string; readonly attributes: ReadonlySet<string> } {
  const { body } = parse(html);
  const values = [...body.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
  for (const unseen of body.querySelectorAll('script, style')) unseen.remove();
  return { text: readField(body).text, attributes: new Set(values.filter(({ length }) => length >= SHORTEST)) };
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
