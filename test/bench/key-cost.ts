declare global {
  interface Window {
    /** What the listeners of each key cost, in ms; begins anew when it is emptied. */
    keyCosts: number[];
    /** From each key's time stamp until its text stood in the field, waiting for other work included. */
    keyWaits: number[];
  }
}

/** Runs before any content script, as source: the first and the last listener of everything that a key sets off. */
export function measureKeys(): void {
  window.keyCosts = [];
  window.keyWaits = [];
  let [cost, begin, pressed] = [0, 0, 0];
  for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']) {
    addEventListener(type, () => void (begin = performance.now()), true);
    addEventListener(type, () => void (cost += performance.now() - begin));
  }
  addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), true);
  addEventListener('input', () => void window.keyWaits.push(performance.now() - pressed));
  addEventListener('keyup', () => {
    window.keyCosts.push(cost);
    cost = 0;
  });
}
