/** A page as help centres have them: text, a form, a few scripts. */
export const articlePage = (): string =>
  `<h1>Integrations</h1>${'<p>Ask the partner for the <a href="#">guide</a> before you connect.</p>'.repeat(300)}
  <form><input name="subject"><textarea name="message"></textarea><button>Send</button></form>
  <script>for (const link of document.links) link.addEventListener('click', (event) => event.preventDefault());</script>`;
