import { isSecretValue } from '../values/judge.ts';
import type { Reader, Scan } from '../scan.ts';
import { matchAt } from '../sticky.ts';

const ARGUMENTS =
  /\w{0,40}\\{0,7}["']\s{0,4},\s{0,40}\\{0,7}["'](?:args|params|arguments)\\{0,7}["']\s{0,3}:\s{0,3}\[([^\]]{0,600})/iy;
const STRING = /["']([^"'\s\\]{16,200})\\{0,7}["']/g;

/** Arguments by position of a call that logs in: `"method": "login", "args": ["db", "user", "…"]`. */
function read(scan: Scan, _at: number, end: number): void {
  const call = matchAt(ARGUMENTS, scan.text, end);
  const list = call?.[1];
  if (!call || list === undefined) return;
  const from = call.index + call[0].length - list.length;
  for (const { 1: value = '', index } of list.matchAll(STRING)) {
    const start = from + index + 1;
    if (isSecretValue(value, 'weak')) scan.emit(start, start + value.length, 'possible-secret');
  }
}

export const rpcReader: Reader = { words: ['login', 'authenticate'], read };
