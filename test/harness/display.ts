import { spawnSync } from 'node:child_process';
import { start, type Running } from './process.ts';

const XVFB = process.env['XVFB'] ?? 'Xvfb';

/** Whether this machine has a display of its own to give, and what fills its clipboard. */
export const hasDisplay = [XVFB, 'xclip'].every((program) => spawnSync(program, ['-version']).error === undefined);

/** A virtual display for what a headless browser cannot do. */
export interface Display {
  /** As `DISPLAY` says it. */
  readonly name: string;
  stop(): Promise<void>;
}

/** Starts Xvfb on a free display number. Throws when Xvfb is missing. */
export async function startDisplay(): Promise<Display> {
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const xvfb: Running = await start(XVFB, args, { ready: /^(\d+)\n/m });
  return { name: `:${xvfb.ready}`, stop: xvfb.stop };
}
