/** What the automaton found: the word with this index ends at `end`. */
export type OnWord = (word: number, end: number) => void;

/**
 * Aho-Corasick over ASCII words, folded to lower case, flattened into one table: a step costs two array reads, whatever the number of words.
 * States that end a word are numbered last, so that the common case is one comparison.
 */
export interface Automaton {
  readonly next: Uint16Array;
  readonly classes: Uint8Array;
  /** State numbers from here on end at least one word. */
  readonly firstFinal: number;
  /** Words that end in state `firstFinal + i`. */
  readonly outputs: readonly (readonly number[])[];
}

/** Room for 63 distinct characters and one class for everything else. */
const CLASS_BITS = 6;

interface Node {
  readonly children: Map<number, Node>;
  readonly words: number[];
  fail: Node | undefined;
  id: number;
}

const newNode = (): Node => ({ children: new Map(), words: [], fail: undefined, id: 0 });

function classify(words: readonly string[]): Uint8Array {
  const classes = new Uint8Array(128);
  let last = 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (classes[code] === 0) classes[code] = ++last;
    }
  }
  if (last >= 1 << CLASS_BITS) throw new Error('the words use more than 63 different characters');
  for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32] ?? 0;
  return classes;
}

function plant(words: readonly string[], classes: Uint8Array): Node {
  const root = newNode();
  words.forEach((word, index) => {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const cls = classes[word.charCodeAt(i)] ?? 0;
      let child = node.children.get(cls);
      if (!child) node.children.set(cls, (child = newNode()));
      node = child;
    }
    node.words.push(index);
  });
  return root;
}

/** Breadth first: a node's failure link is shorter than the node, so it is complete before it is needed. */
function link(root: Node): Node[] {
  const order = [root];
  for (let at = 0; at < order.length; at++) {
    const node = order[at];
    if (!node) break;
    for (const [cls, child] of node.children) {
      let fail = node.fail;
      while (fail && !fail.children.has(cls)) fail = fail.fail;
      child.fail = fail?.children.get(cls) ?? root;
      child.words.push(...child.fail.words);
      order.push(child);
    }
  }
  return order;
}

/**
 * Builds the table. Words must be lower-case ASCII and not empty.
 * Costs about a millisecond for some hundred words, so callers build it at first use, never at import.
 */
export function buildAutomaton(words: readonly string[]): Automaton {
  const classes = classify(words);
  const order = link(plant(words, classes));
  const finals = order.filter((node) => node.words.length > 0);
  const others = order.filter((node) => node.words.length === 0);
  [...others, ...finals].forEach((node, id) => {
    node.id = id;
  });
  const next = new Uint16Array(order.length << CLASS_BITS);
  for (const node of order) {
    const row = node.id << CLASS_BITS;
    // The failure state's row is complete already: begin with it and overwrite what this node knows better.
    if (node.fail) next.copyWithin(row, node.fail.id << CLASS_BITS, (node.fail.id + 1) << CLASS_BITS);
    for (const [cls, child] of node.children) next[row + cls] = child.id;
  }
  return { next, classes, firstFinal: others.length, outputs: finals.map((node) => node.words) };
}

/** Calls `onWord` for every word in `text`, in the order in which the words end. */
export function runAutomaton(automaton: Automaton, text: string, onWord: OnWord): void {
  const { next, classes, firstFinal, outputs } = automaton;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    state = next[(state << CLASS_BITS) | (code < 128 ? (classes[code] as number) : 0)] as number;
    if (state >= firstFinal) {
      for (const word of outputs[state - firstFinal] ?? []) onWord(word, i + 1);
    }
  }
}
