import { connect, type Socket } from 'node:net';
import { pause } from '../wait.ts';

/** Firefox's own remote protocol: frames of `LENGTH:JSON`, where JSON is `[type, id, name or error, parameters or result]`. */
export interface Marionette {
  /** Resolves with the result; rejects with the browser's error and message. */
  send(name: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface WireError {
  readonly error: string;
  readonly message: string;
}

type Answer = readonly [type: 1, id: number, error: WireError | null, result: unknown];

const COLON = 0x3a;

/** Cuts whole frames off the front of `bytes`; what is left belongs to a frame still on its way. */
function cutFrames(bytes: Buffer): { frames: unknown[]; rest: Buffer } {
  const frames: unknown[] = [];
  let rest = bytes;
  for (;;) {
    const colon = rest.indexOf(COLON);
    if (colon < 0) return { frames, rest };
    const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
    if (rest.length < end) return { frames, rest };
    frames.push(JSON.parse(rest.toString('utf8', colon + 1, end)));
    rest = rest.subarray(end);
  }
}

async function open(port: number, timeout: number): Promise<Socket> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const error = await new Promise<Error | null>((done) => {
      socket.once('connect', () => done(null)).once('error', done);
    });
    if (!error) return socket;
    if (Date.now() > deadline) throw new Error(`Firefox did not open port ${port}`, { cause: error });
    await pause(100);
  }
}

/** Connects to a Firefox that was started with `--marionette`. Waits up to `timeout` ms for its port. */
export async function connectMarionette(port: number, timeout = 30_000): Promise<Marionette> {
  const socket = await open(port, timeout);
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  let greet: () => void;
  const greeting = new Promise<void>((resolve) => (greet = resolve));

  function take(frame: unknown): void {
    if (!Array.isArray(frame)) return greet();
    const [, id, error, result] = frame as unknown as Answer;
    const promise = waiting.get(id);
    waiting.delete(id);
    if (error) promise?.reject(new Error(`${error.error}: ${error.message}`));
    else promise?.resolve(result);
  }

  socket.on('data', (chunk: Buffer) => {
    const { frames, rest } = cutFrames(Buffer.concat([buffer, chunk]));
    buffer = Buffer.from(rest);
    frames.forEach(take);
  });
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  };
  socket.on('error', fail).on('close', fail);

  await greeting;
  return {
    send: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const frame = JSON.stringify([0, lastId, name, parameters]);
        socket.write(`${Buffer.byteLength(frame)}:${frame}`);
      }),
    close: () => socket.destroy(),
  };
}
