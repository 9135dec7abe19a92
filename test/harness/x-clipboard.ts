import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from './wait.ts';

const URIS = ['-selection', 'clipboard', '-t', 'text/uri-list'];

/** Puts files on the clipboard of an X display, as a file manager's Copy does. Throws without a display or without xclip. */
export async function putFilesOnDisplay(paths: readonly string[], display: string | undefined): Promise<void> {
  if (display === undefined) throw new Error('Copied files need a display');
  const list = paths.map((path) => `${pathToFileURL(resolve(path)).href}\r\n`).join('');
  const env = { ...process.env, DISPLAY: display };
  const xclip = spawn('xclip', URIS, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  xclip.stdin.end(list);
  const code = await new Promise<number | null>((done, fail) => xclip.on('error', fail).on('exit', done));
  if (code !== 0) throw new Error(`xclip ended with ${code}`);
  // It ends before the display knows of it.
  await until('the copied files', async () => {
    const { stdout } = await promisify(execFile)('xclip', ['-o', ...URIS], { env });
    return stdout === list;
  });
}
