import { uploadFile } from './upload-file.ts';

// Attachments: a drop is uploaded at once, a chosen file goes with the form.

const zone = document.querySelector<HTMLElement>('#dropzone');
const list = document.querySelector<HTMLElement>('#uploaded');
const form = document.querySelector<HTMLFormElement>('form');

async function add(file: File): Promise<void> {
  const id = await uploadFile(file);
  const item = document.createElement('li');
  item.textContent = file.name;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'upload';
  field.value = id;
  list?.append(item);
  form?.append(field);
}

zone?.addEventListener('dragover', (event) => {
  event.preventDefault();
  zone.classList.add('over');
});
zone?.addEventListener('dragleave', () => zone.classList.remove('over'));
zone?.addEventListener('drop', (event) => {
  event.preventDefault();
  zone.classList.remove('over');
  for (const file of event.dataTransfer?.files ?? []) void add(file);
});
