// Copies a sample without ever showing it on the page.

const said = document.querySelector<HTMLElement>('#samples-said');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => {
    const text = fetch(`/samples/${button.dataset['copy'] ?? ''}`).then((response) => response.blob());
    const item = new ClipboardItem({ 'text/plain': text.then((blob) => new Blob([blob], { type: 'text/plain' })) });
    void navigator.clipboard.write([item]).then(() => {
      if (said) said.textContent = 'Copied. Now paste it into the ticket.';
    });
  });
}
