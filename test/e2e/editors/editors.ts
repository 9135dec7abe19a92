/** An editor of the matrix. Its page is `fixtures/pages/ID.js`. */
export interface Editor {
  readonly id: string;
  readonly title: string;
  /** npm package, for its version in the table. Without one it is the browser's own. */
  readonly from?: string;
  /** What a person clicks to write. */
  readonly field: string;
  /** Milliseconds in which the editor's history puts changes together; a test that is quicker than a person must wait. */
  readonly history?: number;
}

const FIELD = '#field';
const INNER = '#field [contenteditable=true]';

/** The browser's own fields first, then by what the portals use. */
export const EDITORS: readonly Editor[] = [
  { id: 'textarea', title: 'textarea', field: FIELD },
  { id: 'input', title: 'input', field: FIELD },
  { id: 'contenteditable', title: 'contenteditable', field: FIELD },
  { id: 'plaintext-only', title: 'plaintext-only', field: FIELD },
  { id: 'ckeditor5', title: 'CKEditor 5', from: 'ckeditor5', field: '.ck-content' },
  { id: 'prosemirror', title: 'ProseMirror', from: 'prosemirror-view', field: INNER, history: 550 },
  { id: 'quill2', title: 'Quill 2', from: 'quill', field: '.ql-editor', history: 1050 },
  { id: 'tinymce', title: 'TinyMCE', from: 'tinymce', field: 'iframe.tox-edit-area__iframe >>> body' },
  {
    id: 'tinymce-shadow',
    title: 'TinyMCE in a shadow root',
    from: 'tinymce',
    field: '#host >>> iframe.tox-edit-area__iframe >>> body',
  },
  { id: 'zendesk', title: "Zendesk's help centre", from: '@zendesk/help-center-wysiwyg', field: '.ck-content' },
  { id: 'ckeditor4', title: 'CKEditor 4', from: 'ckeditor4', field: 'iframe.cke_wysiwyg_frame >>> body' },
  { id: 'tiptap', title: 'Tiptap', from: '@tiptap/core', field: INNER, history: 550 },
  { id: 'quill1', title: 'Quill 1', from: 'quill1', field: '.ql-editor', history: 1050 },
  { id: 'froala', title: 'Froala', from: 'froala-editor', field: '.fr-element', history: 600 },
  { id: 'lexical-rich', title: 'Lexical', from: 'lexical', field: FIELD, history: 350 },
  { id: 'lexical-plain', title: 'Lexical, plain text', from: '@lexical/plain-text', field: FIELD, history: 350 },
  { id: 'slate', title: 'Slate', from: 'slate-react', field: '#field [contenteditable=true]' },
  { id: 'draft', title: 'Draft.js', from: 'draft-js', field: INNER },
  { id: 'trix', title: 'Trix', from: 'trix', field: FIELD },
  { id: 'rooster', title: 'RoosterJS', from: 'roosterjs', field: FIELD },
  { id: 'codemirror5', title: 'CodeMirror 5', from: 'codemirror5', field: '.CodeMirror', history: 250 },
  { id: 'github', title: "GitHub's text area", from: '@github/markdown-toolbar-element', field: FIELD },
  {
    id: 'lwc',
    title: 'LWC in synthetic shadow',
    from: '@lwc/engine-dom',
    field: 'c-composer >>> c-text-area >>> textarea',
  },
  { id: 'shadow-textarea', title: 'textarea in a shadow root', field: '#host >>> #field' },
  { id: 'closed-shadow-textarea', title: 'textarea in a closed shadow root', field: '#host' },
  {
    id: 'closed-shadow-prosemirror',
    title: 'ProseMirror in a closed shadow root',
    from: 'prosemirror-view',
    field: '#host',
    history: 550,
  },
];
