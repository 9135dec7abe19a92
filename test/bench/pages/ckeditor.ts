import { build } from 'esbuild';

const SOURCE = `
  import { ClassicEditor, Essentials, Paragraph, Bold, List } from 'ckeditor5';
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    toolbar: [],
    licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, List],
  });
  window.emptyField = () => editor.setData('');
`;

/** CKEditor 5 as one script. */
export async function ckeditorScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** `#field` is around the editor: CKEditor keeps the attributes of its own root. */
export const ckeditorPage = (): string =>
  '<style>.ck-voice-label { display: none } .ck-content { min-height: 200px; border: 1px solid }</style>' +
  '<div id="field"><div id="editor"></div></div><script type="module" src="/ckeditor.js"></script>';
