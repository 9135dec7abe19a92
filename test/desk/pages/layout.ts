import { html, type Html } from '../html.ts';
import { samplesBox } from './samples-box.ts';

export interface PageParts {
  readonly title: string;
  readonly main: Html;
  /** Names of client scripts (see assets.ts). */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** Offers sample texts beside the form. */
  readonly samples?: boolean;
  /** The part of the desk that is marked in the navigation. */
  readonly place?: Place;
  /** A script that records what the page can see runs before everything else. */
  readonly witness?: boolean;
}

type Place = 'new' | 'rich' | 'chat' | 'integration' | 'agent';

const PLACES: readonly { readonly place: Place; readonly path: string; readonly title: string }[] = [
  { place: 'new', path: '/new', title: 'New ticket' },
  { place: 'rich', path: '/new/rich', title: 'Rich text' },
  { place: 'chat', path: '/new/chat', title: 'Chat style' },
  { place: 'integration', path: '/integration', title: 'Integration' },
  { place: 'agent', path: '/agent', title: 'Agent’s view' },
];

const link = (here: Place | undefined) => (item: (typeof PLACES)[number]) =>
  item.place === here
    ? html`<li><a href="${item.path}" aria-current="page">${item.title}</a></li>`
    : html`<li><a href="${item.path}">${item.title}</a></li>`;

/** A whole page of the desk. */
export function layout(parts: PageParts): string {
  const { title, main, scripts = [], styles = [], samples, place, witness } = parts;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${witness ? html`<script src="/assets/witness.js"></script>` : undefined}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Harbour Desk</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/desk.css" />
        ${styles.map((name) => html`<link rel="stylesheet" href="/assets/${name}.css" />`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the form</a>
        <header class="bar">
          <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28" /> Harbour Desk</a>
          <nav aria-label="Desk">
            <ul>
              ${PLACES.map(link(place))}
            </ul>
          </nav>
        </header>
        <div class="${samples ? 'columns' : 'single'}">
          <main id="main">${main}</main>
          ${samples ? samplesBox() : undefined}
        </div>
        <footer>A practice desk on this computer. Nothing that you send here leaves it.</footer>
        ${(samples ? [...scripts, 'samples'] : scripts).map(
          (name) => html`<script type="module" src="/assets/${name}.js"></script>`,
        )}
      </body>
    </html>`;
  return page.html;
}
