import { exampleSetup } from 'prosemirror-example-setup';
import { DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const host = document.querySelector<HTMLElement>('#editor');
const markup = document.querySelector<HTMLInputElement>('#markup');

if (host && markup) {
  const view = new EditorView(host, {
    state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
    attributes: { 'aria-labelledby': 'description-label', role: 'textbox', 'aria-multiline': 'true' },
  });
  const read = (): string => {
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return holder.innerHTML;
  };
  markup.form?.addEventListener('submit', () => {
    markup.value = read();
  });
  // For tests: the editor's model says what it holds, its DOM only what it shows.
  Object.assign(window, { editorMarkup: read });
}
