import { expect, it, vi } from 'vitest';

/** A scanner that takes a while to wake up. */
const extension = { sent: [] as string[], wake: (): void => undefined };
vi.stubGlobal('browser', {
  runtime: {
    id: 'x',
    sendMessage: ({ tokenVeil }: { tokenVeil: string }) => {
      extension.sent.push(tokenVeil);
      if (tokenVeil !== 'scanner:wake') return new Promise(() => undefined);
      return new Promise((resolve) => (extension.wake = () => resolve({ answer: undefined })));
    },
  },
});
vi.stubGlobal('document', { activeElement: null, documentElement: {} });
vi.stubGlobal('window', globalThis);
// What needs a page: the panel that says that files are being checked, with its button.
const panel = vi.hoisted(() => ({ cancel: (): void => undefined }));
vi.mock('../../../src/content/prompt/file-prompt.ts', () => ({
  showChecking: (_files: object, _anchor: object, cancel: () => void) => {
    panel.cancel = cancel;
    return () => undefined;
  },
}));

const { createUploads } = await import('../../../src/content/uploads.ts');

it('files whose check is cancelled while the scanner wakes up are not checked', async () => {
  const uploads = createUploads({ mayHold: () => true, remember: () => undefined }, () => undefined);
  const opened = uploads.opened([new File(['a'], 'a.log')]);
  await vi.waitFor(() => expect(extension.sent).toContain('scanner:wake'));
  panel.cancel();
  extension.wake();
  expect(await opened).toBeUndefined();
  expect(extension.sent).not.toContain('files:check');
});
