import { parseArgs } from 'node:util';
import { buildDesk } from './server.ts';

// `main.ts [--port N]`: loopback only; port 0, the default, takes a free one.

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const desk = await buildDesk();
const address = await desk.listen({ host: '127.0.0.1', port: Number(values.port) });
process.stdout.write(`Harbour Desk: ${address}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void desk.close());
