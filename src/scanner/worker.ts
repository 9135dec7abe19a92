import type { ScanRequest } from './protocol.ts';
import { createServer } from './serve.ts';

const serve = createServer((answer) => globalThis.postMessage(answer));

globalThis.addEventListener('message', ({ data }: MessageEvent<ScanRequest>) => serve(data));
