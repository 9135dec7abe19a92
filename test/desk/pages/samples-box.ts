import { html, type Html } from '../html.ts';
import { SAMPLES } from '../samples.ts';

/** Offers texts to try with. The page itself never holds one: a script fetches it for the clipboard. */
export function samplesBox(): Html {
  return html`<aside class="samples" aria-labelledby="samples-title">
    <h2 id="samples-title">Something to send</h2>
    <p>Made-up tokens, new each time. Copy one and paste it into the ticket, or save it as a file and attach it.</p>
    <ul>
      ${SAMPLES.map(
        ({ id, title, hint, file }) =>
          html`<li>
            <strong>${title}</strong><span>${hint}</span>
            <div class="row">
              <button type="button" class="small" data-copy="${id}" aria-label="Copy: ${title}">Copy</button>
              <a class="button small quiet" href="/samples/${id}" download="${file}">Save as ${file}</a>
            </div>
          </li>`,
      )}
    </ul>
    <p id="samples-said" role="status"></p>
  </aside>`;
}
