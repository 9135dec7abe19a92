import type { BrowserKind, Page } from '../../harness/driver.ts';
import { DOCUMENT, FIELD, inline, quoted, SPY } from './parts.ts';

/** Where the pages of a place are served. */
export interface Ground {
  /** Serves a page under a new address. */
  readonly page: (body: string, headers?: Record<string, string>) => string;
  /** The same on another origin that is switched on too. */
  readonly elsewhere: (body: string) => string;
}

/** A place where a field may stand. The element `#place` is the field, or the frame that it fills. */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly body: (ground: Ground) => string;
  readonly headers?: Record<string, string>;
  /** What a person does before the field is there. */
  readonly before?: (page: Page, ground: Ground) => Promise<void>;
  /** No script runs there, so none listens. */
  readonly mute?: true;
  readonly only?: BrowserKind;
}

const BOX = 'style="position:fixed;left:20px;top:20px;width:640px;height:460px;border:0"';

const frame = (attributes: string): string => `${SPY}<iframe id="place" ${BOX} ${attributes}></iframe>`;

/** A frame that a script makes; `fill` sees it as `frame`, and the document for it as `html`. */
const scripted = (fill: string): string =>
  `${SPY}<script nonce="n">
    const frame = Object.assign(document.createElement('iframe'), { id: 'place' });
    frame.style = 'position:fixed;left:20px;top:20px;width:640px;height:460px;border:0';
    const html = ${inline(DOCUMENT)};
    document.body.append(frame);
    ${fill}
  </script>`;

const write = (html: string): string =>
  `frame.contentDocument.open(); frame.contentDocument.write(${html}); frame.contentDocument.close();`;

const shadow = (mode: ShadowRootMode): string =>
  `${SPY}<div id="place" ${BOX}></div><script nonce="n">
    let host = document.querySelector('#place');
    for (let depth = 1; ; depth += 1) {
      const root = host.attachShadow({ mode: '${mode}' });
      if (depth === 3) {
        root.innerHTML = ${inline(FIELD)};
        break;
      }
      host = root.appendChild(document.createElement('div'));
    }
  </script>`;

const TEXTAREA = '<textarea id="place" rows="8" cols="60"></textarea>';

/** Every place that is tried, in both browsers. */
export const PLACES: readonly Place[] = [
  { id: 'top', title: 'The page itself', body: () => SPY + TEXTAREA },
  { id: 'frame', title: 'Frame, same origin', body: ({ page }) => frame(`src="${page(DOCUMENT)}"`) },
  {
    id: 'cross',
    title: 'Frame, another origin, switched on',
    body: ({ elsewhere }) => frame(`src="${elsewhere(DOCUMENT)}"`),
  },
  {
    id: 'blank',
    title: '`about:blank`, filled by script',
    body: () => scripted(`frame.contentDocument.body.innerHTML = ${inline(FIELD)}; spy(frame.contentWindow);`),
  },
  { id: 'srcdoc', title: '`srcdoc`', body: () => frame(`srcdoc="${quoted(DOCUMENT)}"`) },
  {
    id: 'nested',
    title: '`srcdoc` in `srcdoc` in a frame',
    body: ({ page }) => frame(`src="${page(frame(`srcdoc="${quoted(frame(`srcdoc="${quoted(DOCUMENT)}"`))}"`))}"`),
  },
  {
    id: 'blob',
    title: '`blob:`',
    body: () => scripted(`frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));`),
  },
  { id: 'data', title: '`data:`', body: () => frame(`src="data:text/html,${encodeURIComponent(DOCUMENT)}"`) },
  {
    id: 'sandbox-srcdoc',
    title: 'Sandboxed `srcdoc` with scripts',
    body: () => frame(`sandbox="allow-scripts" srcdoc="${quoted(DOCUMENT)}"`),
  },
  {
    id: 'sandbox-src',
    title: 'Sandboxed frame with scripts',
    body: ({ page }) => frame(`sandbox="allow-scripts" src="${page(DOCUMENT)}"`),
  },
  {
    id: 'sandbox-mute',
    title: 'Sandboxed frame without scripts',
    mute: true,
    body: ({ page }) => frame(`sandbox src="${page(DOCUMENT)}"`),
  },
  {
    id: 'sandbox-mute-srcdoc',
    title: 'Sandboxed `srcdoc` without scripts',
    mute: true,
    body: () => frame(`sandbox srcdoc="${quoted(DOCUMENT)}"`),
  },
  {
    id: 'written',
    title: '`document.write`, in the turn that made the frame',
    body: () => scripted(write('html')),
  },
  {
    id: 'written-later',
    title: '`document.write`, later',
    body: () => scripted(`setTimeout(() => { ${write('html')} }, 100);`),
    before: (page) => page.waitFor('#place >>> textarea'),
  },
  {
    id: 'written-twice',
    title: '`document.write`, twice',
    body: () => scripted(`${write('html')} setTimeout(() => { ${write("html + '<i></i>'")} }, 100);`),
    before: (page) => page.waitFor('#place >>> i'),
  },
  {
    id: 'written-unopened',
    title: '`document.write` without `open`',
    body: () => scripted(`setTimeout(() => frame.contentDocument.write(html + '<i></i>'), 100);`),
    before: (page) => page.waitFor('#place >>> i'),
  },
  {
    id: 'javascript',
    title: '`javascript:`',
    body: () => scripted(`window.made = html; frame.src = 'javascript:parent.made';`),
  },
  {
    id: 'object',
    title: '`<object>`',
    body: ({ page }) => `${SPY}<object id="place" ${BOX} type="text/html" data="${page(DOCUMENT)}"></object>`,
  },
  { id: 'open-shadow', title: 'Open shadow roots, 3 deep', body: () => shadow('open') },
  { id: 'closed-shadow', title: 'Closed shadow roots, 3 deep', body: () => shadow('closed') },
  {
    id: 'dialog',
    title: 'Modal `<dialog>`',
    body: () => `${SPY}<dialog id="d">${TEXTAREA}</dialog><script nonce="n">d.showModal()</script>`,
  },
  {
    id: 'popover',
    title: 'Popover',
    body: () => `${SPY}<div id="d" popover="manual">${TEXTAREA}</div><script nonce="n">d.showPopover()</script>`,
  },
  {
    id: 'full-screen',
    title: 'Full screen',
    body: () => `${SPY}<button id="b" onclick="d.requestFullscreen()">Full</button><div id="d">${TEXTAREA}</div>`,
    before: async (page) => {
      await page.click('#b');
      await page.waitFor(':fullscreen');
    },
  },
  {
    id: 'csp',
    title: "CSP `default-src 'none'`",
    headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-n'" },
    body: () => SPY + TEXTAREA,
  },
  {
    id: 'csp-sandbox',
    title: 'CSP `sandbox`',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    body: () => SPY + TEXTAREA,
  },
  {
    id: 'trusted-types',
    title: 'Trusted Types',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    body: () => SPY + TEXTAREA,
  },
  {
    id: 'isolated',
    title: 'COEP and COOP',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    body: () => SPY + TEXTAREA,
  },
  {
    id: 'back',
    title: 'Back from another page',
    body: () => SPY + TEXTAREA,
    before: async (page, { page: serve }) => {
      const here = await page.url();
      await page.goto(serve('<p id="away">Away'));
      await page.waitFor('#away');
      await page.eval(() => history.back());
      await page.waitFor('#place');
      if ((await page.url()) !== here) throw new Error('did not come back');
    },
  },
  {
    id: 'push-state',
    title: 'Single-page navigation',
    body: () =>
      `${SPY}<button id="go">Go</button><script nonce="n">document.querySelector('#go').onclick = () => {
        history.pushState({}, '', '/new');
        document.body.innerHTML = ${inline(TEXTAREA)};
      };</script>`,
    before: (page) => page.click('#go'),
  },
  {
    id: 'rewritten',
    title: 'The page writes itself anew',
    body: () =>
      `${SPY}<button id="go">Go</button><script nonce="n">document.querySelector('#go').onclick = () => {
        document.open();
        document.write(${inline(SPY + TEXTAREA)});
        document.close();
      };</script>`,
    before: (page) => page.click('#go'),
  },
  {
    id: 'prerendered',
    title: 'Prerendered',
    only: 'chromium',
    body: ({ page }) => {
      const next = page(SPY + TEXTAREA);
      return `<script type="speculationrules">{"prerender":[{"urls":["${next}"],"eagerness":"immediate"}]}</script><a id="go" href="${next}">Go</a>`;
    },
    before: async (page) => {
      await page.eval(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      await page.click('#go');
      await page.waitFor('#place');
    },
  },
];
