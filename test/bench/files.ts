import { mkdtemp, open, rm } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanFile } from '../../src/files/index.ts';

export interface FilesFigures {
  readonly megabytes: number;
  /** MB/s of reading the file as a stream and decoding it, and nothing else. */
  readonly baselineMBs: number;
  /** MB/s of `cleanFile`, in a log with a secret every thousand lines. */
  readonly cleanMBs: number;
  /** How many times longer than the baseline cleaning takes. */
  readonly timesBaseline: number;
  /** Resident memory that cleaning added at its peak, in MB. */
  readonly peakMB: number;
  readonly findings: number;
}

const MB = 1e6;
const LINES_PER_SECRET = 1000;

const line = (n: number): string =>
  `2026-01-01T12:00:${String(n % 60).padStart(2, '0')}.000Z INFO  [worker-${n % 16}] GET /api/connector/v1/reservations/getAll ` +
  `status=200 duration=${n % 997}ms requestId=6f1e${(n * 7919) % 65536}-0c4d-4a7b-9e58-${String(n).padStart(12, '0')}\n`;

const secretLine = (n: number): string =>
  `{"level":"debug","password":"q7Wx${(n * 48271).toString(36)}vN9","n":${n}}\n`;

async function writeLog(path: string, bytes: number): Promise<number> {
  const file = await open(path, 'w');
  let secrets = 0;
  let written = 0;
  for (let n = 0; written < bytes;) {
    let block = '';
    for (const end = n + LINES_PER_SECRET; n < end; n++) block += line(n);
    block += secretLine(n);
    secrets++;
    written += (await file.write(block)).bytesWritten;
  }
  await file.close();
  return secrets;
}

async function streamAndDecode(file: Blob): Promise<number> {
  const decoder = new TextDecoder();
  let units = 0;
  for await (const bytes of file.stream()) units += decoder.decode(bytes, { stream: true }).length;
  return units;
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/**
 * Cleans a generated log and compares with a bare read of the same file in the same run.
 * @param megabytes size of the log
 */
export async function benchFiles(megabytes = 50): Promise<FilesFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-files-'));
  try {
    const path = join(folder, 'app.log');
    const secrets = await writeLog(path, megabytes * MB);
    const file = new File([await openAsBlob(path)], 'app.log', { type: 'text/plain' });
    await cleanFile(new File([file.slice(0, 4 * MB)], 'warm-up.log'));
    const baseline = await seconds(() => streamAndDecode(file));

    const before = process.memoryUsage().rss;
    let peak = before;
    const sample = (): void => void (peak = Math.max(peak, process.memoryUsage().rss));
    let findings = 0;
    const cleaning = await seconds(async () => {
      const { report } = await cleanFile(file, { onProgress: sample });
      findings = report.total;
    });
    if (findings < secrets) throw new Error(`${findings} findings in a log with ${secrets} secrets`);
    const size = file.size / MB;
    return {
      megabytes: Math.round(size),
      baselineMBs: Math.round(size / baseline),
      cleanMBs: Math.round(size / cleaning),
      timesBaseline: Math.round((cleaning / baseline) * 10) / 10,
      peakMB: Math.round((peak - before) / MB),
      findings,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
