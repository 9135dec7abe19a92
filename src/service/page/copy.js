// Offers to copy the secret. Without script the text can be selected by one click, and copied as ever.
const secret = document.getElementById('secret');
const button = document.getElementById('copy');
const told = document.getElementById('copied');

async function copy() {
  try {
    // Only in a secure context; the text is the secret's own, whatever the selection would make of its white space.
    await navigator.clipboard.writeText(secret.textContent);
  } catch {
    window.getSelection().selectAllChildren(secret);
    if (!document.execCommand('copy')) return 'Press Ctrl+C (on a Mac: ⌘C) to copy.';
  }
  return 'Copied.';
}

button.hidden = false;
button.addEventListener('click', async () => {
  told.textContent = await copy();
});
