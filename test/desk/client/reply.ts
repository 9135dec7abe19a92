import { uploadFile } from './upload-file.ts';

// A reply is sent by script: a button without a form, or Ctrl+Enter.

const box = document.querySelector<HTMLElement>('#reply-box');
const field = document.querySelector<HTMLTextAreaElement>('#reply');
const files = document.querySelector<HTMLInputElement>('#reply-files');
const said = document.querySelector<HTMLElement>('#reply-said');
const uploads: string[] = [];

async function send(): Promise<void> {
  if (!field?.value.trim()) return;
  await fetch(`/api/tickets/${box?.dataset['ticket'] ?? ''}/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: field.value, uploads }),
  });
  field.value = '';
  if (said) said.textContent = 'Reply sent.';
}

document.querySelector('#reply-send')?.addEventListener('click', () => void send());
field?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
});
files?.addEventListener('change', () => {
  for (const file of files.files ?? []) {
    void uploadFile(file).then((id) => {
      uploads.push(id);
      const item = document.createElement('li');
      item.textContent = file.name;
      document.querySelector('#uploaded')?.append(item);
    });
  }
});
