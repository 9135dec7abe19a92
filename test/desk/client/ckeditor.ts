import { Bold, ClassicEditor, CodeBlock, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const host = document.querySelector<HTMLElement>('#editor');
const markup = document.querySelector<HTMLInputElement>('#markup');

if (host && markup) {
  const editor = await ClassicEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Bold, CodeBlock, Essentials, Italic, Link, List, Paragraph],
    toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', '|', 'codeBlock', '|', 'undo', 'redo'],
    label: 'Description',
  });
  markup.form?.addEventListener('submit', () => {
    markup.value = editor.getData();
  });
  // For tests: the editor's model says what it holds, its DOM only what it shows.
  Object.assign(window, { editorMarkup: () => editor.getData() });
}
