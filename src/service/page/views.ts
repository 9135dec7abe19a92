import type { ReceiptView } from '../vault.ts';
import { html, type Html } from './html.ts';

/** What may have gone wrong with the passphrase before. */
export type Trouble = 'passphrase' | 'locked';

const nothing = html``;

const troubles: Readonly<Record<Trouble, string>> = {
  passphrase: 'This is not the passphrase. The secret is still here.',
  locked: 'Too many wrong passphrases. The secret is still here: wait ten minutes, then try again.',
};

/** The page of a link that can still be opened. Looking at it consumes nothing. */
export function waitingPage(hasPassphrase: boolean, trouble?: Trouble): Html {
  return page(
    'A secret for you',
    html`<h1>Somebody sent you a secret</h1>
      <p>It is shown <strong>once</strong>. After that it is deleted here, and this link opens nothing any more.</p>
      <p>Have a safe place ready for it, such as a password manager.</p>
      ${trouble ? html`<p class="trouble" role="alert">${troubles[trouble]}</p>` : nothing}
      <form method="post" autocomplete="off">
        ${hasPassphrase ? passphraseField : nothing}
        <button type="submit">Show it once</button>
      </form>`,
  );
}

/** The one answer that holds the secret. */
export function secretPage(secret: string): Html {
  return page(
    'Your secret',
    html`<h1>Here it is</h1>
      <p id="told">
        It is <strong>gone from this service now</strong>. When you close or reload this page, nobody sees it again.
      </p>
      <pre
        id="secret"
        tabindex="0"
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label="The secret"
        aria-describedby="told"
      >
${secret}</pre>
      <button type="button" id="copy" hidden>Copy</button>
      <p id="copied" role="status"></p>
      <script src="/assets/copy.js" defer></script>`,
  );
}

/** The page of a link that opens nothing: one text for all reasons, so that a guesser learns none of them. */
export function gonePage(): Html {
  return page(
    'Nothing here any more',
    html`<h1>This link opens nothing any more</h1>
      <p>It was already opened, or taken back by its sender, or its time is over. Each link can be opened once.</p>
      <p>
        <strong>You did not open it yourself?</strong> Tell the sender: somebody else may have. Then the secret should
        be replaced by a new one, and sent again.
      </p>`,
  );
}

const states: Readonly<Record<ReceiptView['state'], string>> = {
  new: 'Nobody has opened it yet.',
  received: 'It was opened, and deleted here.',
  burned: 'It was taken back: nobody can open it any more.',
  expired: 'Nobody opened it in time. It is deleted.',
};

/** What became of a link, for its sender, with the way to take it back. Holds neither the link nor the secret. */
export function receiptPage({ receipt, state }: ReceiptView, trouble?: Trouble): Html {
  const at = new Date(receipt.outcomeAt ?? receipt.expiresAt).toISOString().slice(0, 16).replace('T', ' ');
  return page(
    'What became of your link',
    html`<h1>What became of your link</h1>
      <p><strong>${states[state]}</strong></p>
      <p>${state === 'new' ? 'Its time ends at' : 'That was at'} ${at} UTC.</p>
      ${trouble ? html`<p class="trouble" role="alert">${troubles[trouble]}</p>` : nothing}
      ${state === 'new' ? takeBackForm(receipt.hasPassphrase) : nothing}`,
  );
}

/** Too many requests from one address. */
export function busyPage(): Html {
  return page(
    'Too many requests',
    html`<h1>Too many requests</h1>
      <p>There were too many requests from your network. The link was not opened: try again in a few minutes.</p>`,
  );
}

/** The store does not answer. */
export function brokenPage(): Html {
  return page(
    'Not available',
    html`<h1>The service has a problem</h1>
      <p>Try again in a few minutes.</p>`,
  );
}

/** The start page: there is nothing to do here by hand. */
export function homePage(): Html {
  return page(
    'One-time links',
    html`<h1>One-time links</h1>
      <p>
        Links of this service show a secret once, then it is deleted. They are made with Token Veil, or by the API.
      </p>`,
  );
}

const passphraseField = html`<label for="passphrase">Passphrase</label>
  <p id="hint" class="hint">The sender chose it, and tells it another way.</p>
  <input id="passphrase" name="passphrase" type="password" required autocomplete="off" aria-describedby="hint" />`;

const takeBackForm = (hasPassphrase: boolean): Html =>
  html`<form method="post" autocomplete="off">
    ${hasPassphrase ? passphraseField : nothing}
    <button type="submit">Take it back</button>
  </form>`;

function page(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/page.css" />
      </head>
      <body>
        <main>${content}</main>
        <footer>Token Veil, one-time links</footer>
      </body>
    </html> `;
}
