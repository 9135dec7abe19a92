import { beforeEach, expect, it, vi } from 'vitest';
import { unreadableReport } from '../../../src/files/report.ts';

/** A scanner whose page is there after so many requests. */
const scanner = { asked: 0, isThereAfter: 0 };
vi.stubGlobal('browser', {
  runtime: {
    id: 'x',
    sendMessage: ({ tokenVeil, request }: { tokenVeil: string; request?: { files: File[] } }) => {
      if (tokenVeil !== 'files:check') return Promise.resolve({ answer: undefined });
      scanner.asked += 1;
      if (scanner.asked <= scanner.isThereAfter) return Promise.resolve(undefined);
      return Promise.resolve({ answer: request?.files.map((file) => ({ file, report: { status: 'clean' } })) });
    },
  },
});

const { checkFiles } = await import('../../../src/messaging/check-files.ts');
const file = new File(['a'], 'a.log');

beforeEach(() => {
  scanner.asked = 0;
});

it('a scanner whose page is still loading is asked again', async () => {
  scanner.isThereAfter = 1;
  expect(await checkFiles([file])).toEqual([{ file, report: { status: 'clean' } }]);
  expect(scanner.asked).toBe(2);
});

it('where none answers the file is told of as unread', async () => {
  scanner.isThereAfter = Infinity;
  expect(await checkFiles([file])).toEqual([{ file, report: unreadableReport(file, 'failed') }]);
});
