import { start, type Running } from './process.ts';

/** A virtual display for what a headless browser cannot do. Set `DISPLAY` to `name` for its programs. */
export interface Display {
  readonly name: string;
  stop(): Promise<void>;
}

/** Starts Xvfb on a free display number. Throws when Xvfb is missing. */
export async function startDisplay(): Promise<Display> {
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const xvfb: Running = await start(process.env['XVFB'] ?? 'Xvfb', args, { ready: /^(\d+)\n/m });
  return { name: `:${xvfb.ready}`, stop: xvfb.stop };
}
