import type { BrowserKind } from '../../harness/driver.ts';

/** An upload widget of the matrix. Its page is `fixtures/pages/ID.js`, and it uploads to `/upload/ID`. */
export interface Widget {
  readonly id: string;
  readonly title: string;
  /** npm package, for its version in the table. Without one it is the browser's own. */
  readonly from?: string;
  /** What a person clicks to pick files. */
  readonly pick?: string;
  /** Where a person drops files. */
  readonly drop?: string;
  /** What a person clicks to paste files. */
  readonly paste?: string;
  /** Browsers that have what the widget is made of; all, when it is not said. */
  readonly only?: BrowserKind;
}

const FIELD = '#field';

export const WIDGETS: readonly Widget[] = [
  { id: 'native', title: 'input', pick: FIELD, drop: FIELD },
  { id: 'form', title: 'form that sends itself', pick: FIELD },
  { id: 'required', title: 'form with required and accept', pick: FIELD },
  { id: 'removing', title: 'input that its own handler removes', pick: FIELD },
  { id: 'redefining', title: "page that redefines the browser's classes", pick: FIELD, drop: '#zone' },
  { id: 'throwing', title: 'page whose listeners all throw', pick: FIELD, drop: '#zone' },
  { id: 'detached', title: 'input that was never attached', pick: FIELD },
  { id: 'detached-form', title: 'form that was never attached', pick: FIELD, only: 'chromium' },
  { id: 'open-shadow', title: 'input in a shadow root', pick: '#host >>> #field' },
  { id: 'closed-shadow', title: 'input in a closed shadow root', pick: '#host' },
  { id: 'closed-zone', title: 'drop zone in a closed shadow root', drop: '#host' },
  { id: 'overlay', title: 'drop zone that comes with a drag', drop: FIELD, only: 'chromium' },
  { id: 'drop-files', title: 'drop zone, files', drop: FIELD },
  { id: 'drop-entries', title: 'drop zone, entries', drop: FIELD },
  { id: 'drop-handles', title: 'drop zone, handles', drop: FIELD, only: 'chromium' },
  { id: 'drop-effects', title: 'drop zone, effects', drop: FIELD },
  { id: 'composer', title: 'composer that takes pasted files', paste: FIELD },
  { id: 'dropzone', title: 'Dropzone', from: 'dropzone', pick: FIELD, drop: FIELD },
  {
    id: 'filepond',
    title: 'FilePond',
    from: 'filepond',
    pick: '.filepond--label-action',
    drop: '.filepond--root',
    paste: '#beside',
  },
  {
    id: 'uppy-dashboard',
    title: 'Uppy Dashboard',
    from: '@uppy/dashboard',
    pick: '.uppy-Dashboard-browse',
    drop: '.uppy-Dashboard-inner',
    paste: '.uppy-Dashboard-AddFiles',
  },
  {
    id: 'uppy-drag-drop',
    title: 'Uppy Drag & Drop',
    from: '@uppy/drag-drop',
    pick: '.uppy-DragDrop-container',
    drop: '.uppy-DragDrop-container',
  },
  { id: 'react-dropzone', title: 'react-dropzone', from: 'react-dropzone', pick: FIELD, drop: FIELD },
  {
    id: 'file-attachment',
    title: "GitHub's attachment",
    from: '@github/file-attachment-element',
    pick: '#pick',
    drop: FIELD,
  },
];
