import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenFor } from '../editors/tokens.ts';
import { mask } from '../../../src/core/index.ts';

/** A file to upload, and what must arrive of it when the clean copies are chosen. */
export interface Sample {
  readonly path: string;
  readonly name: string;
  readonly raw: Buffer;
  readonly clean: Buffer;
}

/** Files of one upload; every upload has names of its own, because some widgets refuse a file they had before. */
export interface Batch {
  readonly token: string;
  readonly dirty: Sample;
  readonly fine: Sample;
  /** Looks like a picture and is none: nobody can read it. */
  readonly broken: Sample;
}

export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'veil-uploads-'));

async function sample(folder: string, name: string, raw: Buffer, clean = raw): Promise<Sample> {
  const path = join(folder, name);
  await writeFile(path, raw);
  return { path, name, raw, clean };
}

export async function makeBatch(folder: string, label: string): Promise<Batch> {
  const token = tokenFor(label);
  const log = `2026-11-25 10:00:00 POST /v1 \r\nAuthorization: token ${token}\r\nRequestId: 9e5e84e9 status 200\n`;
  const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(`${label} is no picture`)]);
  return {
    token,
    dirty: await sample(folder, `${label}.log`, Buffer.from(log), Buffer.from(mask(log, { source: 'file' }))),
    fine: await sample(folder, `${label}.txt`, Buffer.from(`nothing to see in ${label}\n`.repeat(20))),
    broken: await sample(folder, `${label}.png`, png),
  };
}
