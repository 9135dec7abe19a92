import { callSource } from '../../harness/source.ts';

export const FRAMES = 200;
const FIELDS_PER_FRAME = 5;
const MUTATIONS_PER_SECOND = 10_000;

/** Runs in the page: changes nodes, attributes and values of all frames in turn, and counts. */
function mutate(perSecond: number): void {
  const state = Object.assign(window, { mutations: 0 });
  const frames = document.querySelectorAll('iframe');
  const start = performance.now();
  const one = (n: number): void => {
    const page = frames[n % frames.length]?.contentDocument;
    const text = page?.querySelector('p')?.firstChild;
    if (!page || !text) return;
    if (n % 10 > 2) text.nodeValue = String(n);
    else if (n % 10 > 0) page.body.className = `c${n % 7}`;
    else page.body.append(page.createElement('i'));
    if (page.body.childElementCount > 20) page.body.lastElementChild?.remove();
    state.mutations += 1;
  };
  setInterval(() => {
    const due = ((performance.now() - start) * perSecond) / 1000;
    for (let n = 0; n < 2000 && state.mutations < due; n++) one(state.mutations);
  }, 10);
}

/** 200 frames with 1,000 fields and 10,000 mutations a second. */
export function busyPage(): string {
  const inner = `<p>0</p>${'<textarea></textarea>'.repeat(FIELDS_PER_FRAME)}`;
  const frame = `<iframe width="80" height="40" srcdoc="${inner}"></iframe>`;
  return `${frame.repeat(FRAMES)}<script>onload = () => ${callSource(mutate, [MUTATIONS_PER_SECOND])};</script>`;
}
