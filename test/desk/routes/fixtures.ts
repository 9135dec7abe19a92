import type { FastifyInstance } from 'fastify';
import { html, type Html } from '../html.ts';

interface Fixture {
  readonly title: string;
  readonly body: Html;
  readonly headers?: Readonly<Record<string, string>>;
}

const STRICT =
  "default-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Hard places for a guard, each the smallest page that has it. */
const FIXTURES: Readonly<Record<string, Fixture>> = {
  csp: {
    title: 'Strict policy',
    headers: { 'content-security-policy': STRICT },
    body: html`<form method="post" action="/tickets" enctype="multipart/form-data">
      <textarea id="field" name="description" rows="5" cols="60"></textarea>
      <input id="file" name="attachments" type="file" /><button id="send">Send</button>
    </form>`,
  },
  frames: {
    title: 'Frames',
    body: html`<iframe id="srcdoc" srcdoc="<textarea id=field></textarea>"></iframe>
      <iframe id="blank"></iframe>
      <iframe id="sandboxed" sandbox="allow-scripts" srcdoc="<textarea id=field></textarea>"></iframe>
      <script>
        const inner = document.querySelector('#blank').contentDocument;
        inner.open();
        inner.write('<textarea id=field></textarea>');
        inner.close();
      </script>`,
  },
  shadow: {
    title: 'Shadow roots',
    body: html`<div id="open"></div>
      <div id="closed"></div>
      <script>
        const fill = (root) => {
          root.innerHTML = '<textarea id="field" rows="3" cols="60"></textarea><input id="file" type="file">';
          return root;
        };
        fill(document.querySelector('#open').attachShadow({ mode: 'open' }));
        const closed = fill(document.querySelector('#closed').attachShadow({ mode: 'closed' }));
        window.closedField = () => closed.querySelector('#field').value;
      </script>`,
  },
  editable: {
    title: 'Editable elements',
    body: html`<div id="rich" contenteditable="true"><p>Hello</p></div>
      <div id="plain" contenteditable="plaintext-only">Hello</div>
      <textarea id="readonly" readonly>Hello</textarea>`,
  },
  dialog: {
    title: 'Modal dialog',
    body: html`<dialog id="dialog"><textarea id="field" rows="4" cols="50"></textarea></dialog>
      <script>
        document.querySelector('#dialog').showModal();
      </script>`,
  },
  inputs: {
    title: 'Inputs by script',
    body: html`<button id="detached">Choose (an input that is nowhere)</button>
      <form id="auto" method="post" action="/tickets" enctype="multipart/form-data">
        <input id="auto-file" name="attachments" type="file" onchange="this.form.submit()" />
      </form>
      <input id="folder" type="file" webkitdirectory />
      <pre id="log"></pre>
      <script>
        document.querySelector('#detached').onclick = () => {
          const input = document.createElement('input');
          input.type = 'file';
          input.onchange = async () => {
            document.querySelector('#log').textContent = await input.files[0].text();
          };
          input.click();
        };
      </script>`,
  },
};

/** Pages for tests only, under `/fixtures/NAME`. */
export function fixtureRoutes(app: FastifyInstance): void {
  app.get<{ Params: { name: string }; Querystring: { witness?: string } }>(
    '/fixtures/:name',
    ({ params, query }, reply) => {
      const fixture = Object.hasOwn(FIXTURES, params.name) ? FIXTURES[params.name] : undefined;
      if (!fixture) return reply.code(404).send('No such fixture');
      const witness = query.witness !== undefined ? html`<script src="/assets/witness.js"></script>` : undefined;
      const page = html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            ${witness}
            <title>${fixture.title}</title>
          </head>
          <body>
            <h1>${fixture.title}</h1>
            ${fixture.body}
          </body>
        </html>`;
      return reply
        .headers({ ...fixture.headers })
        .type('text/html; charset=utf-8')
        .send(page.html);
    },
  );
}
