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
];
