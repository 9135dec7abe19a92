import { parseArgs } from 'node:util';
import { credentialTries, requestRate } from './limits.ts';

/** The command line, checked. */
export interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly store: string;
  readonly publicBase: string | undefined;
  readonly accounts: string | undefined;
  readonly closed: boolean;
  readonly rate: number;
}

/** What `--help` says. */
const usage = `One-time links, by the wire of Onetime Secret (v1).

  npm run service -- --store DIR|redis://HOST:PORT [--port N] [--host ADDRESS] …

  --store      a folder (embedded store), or a Redis or Valkey that several processes may share
  --port       0 takes a free one; default 7143
  --host       default 127.0.0.1
  --public     address that the world sees, when it stands behind a proxy on this machine: https://links.example;
               the proxy tells callers apart by X-Forwarded-For, or all of them share one limit
  --accounts   file with one "e-mail sha256-of-token" a line, for HTTP Basic
  --closed     only accounts make links
  --rate       anonymous requests of one kind per address in 20 minutes; default ${requestRate.max}; 0 is no limit,
               nor one of wrong credentials, of which an address has ${credentialTries.max} else
`;

const options = {
  port: { type: 'string', default: '7143' },
  host: { type: 'string', default: '127.0.0.1' },
  store: { type: 'string' },
  public: { type: 'string' },
  accounts: { type: 'string' },
  closed: { type: 'boolean', default: false },
  rate: { type: 'string', default: String(requestRate.max) },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line. @returns the options, or what to tell and the exit code to end with */
export function readArguments(argv: readonly string[]): Arguments | { readonly say: string; readonly code: 0 | 2 } {
  const wrong = (say: string): { say: string; code: 2 } => ({ say: `${say}\n\n${usage}`, code: 2 });
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args: [...argv], options }));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { say: usage, code: 0 };
  if (values.store === undefined || values.store === '')
    return wrong('--store is missing: where shall the links live?');
  const port = count(values.port);
  if (port === undefined || port > 65_535) return wrong(`--port ${values.port} is no port: 0 to 65535.`);
  const rate = count(values.rate);
  if (rate === undefined) return wrong(`--rate ${values.rate} is no number: 0 or more.`);
  const publicBase = values.public?.replace(/\/+$/, '');
  if (publicBase !== undefined && !/^https?:\/\/[^/?#]+$/.test(publicBase)) {
    return wrong(`--public ${publicBase} is no address: https://HOST, without a path.`);
  }
  const { host, store, accounts, closed } = values;
  return { port, host, store, publicBase, accounts, closed, rate };
}

function count(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
