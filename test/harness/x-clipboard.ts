import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Puts files on the clipboard of the X display, as a file manager's Copy does. Throws without a display or without xclip. */
export async function putFilesOnDisplay(paths: readonly string[]): Promise<void> {
  if (!process.env['DISPLAY']) throw new Error('Copied files need a display (DISPLAY is not set)');
  const list = paths.map((path) => pathToFileURL(resolve(path)).href).join('\n');
  const xclip = spawn('xclip', ['-selection', 'clipboard', '-t', 'text/uri-list'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  xclip.stdin.end(`${list}\n`);
  const code = await new Promise<number | null>((done, fail) => xclip.on('error', fail).on('exit', done));
  if (code !== 0) throw new Error(`xclip ended with ${code}`);
}
