import type { Browser } from 'puppeteer-core';

/** One event of a trace. Times in µs; `tdur` is what the thread really worked, without the time others had the processor. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: Readonly<Record<string, unknown>>;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** Traces everything that the browser does meanwhile. To end takes up to 5 s: one trace for a whole series. */
export async function trace(browser: Browser, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await act();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}

/** The events of a process's main thread. */
export function mainThread(events: readonly TraceEvent[], process: number): TraceEvent[] {
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args['name'] === 'CrRendererMain',
  );
  return events.filter(({ pid, tid }) => pid === process && tid === main?.tid);
}

const milliseconds = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

/** What the thread worked on whatever, in ms. */
export const workOf = (thread: readonly TraceEvent[]): number =>
  thread.filter(({ name }) => name === 'RunTask').reduce((sum, event) => sum + milliseconds(event), 0);

const ours = (events: readonly TraceEvent[]): TraceEvent[] =>
  events
    .filter(({ name, ph }) => ph === 'X' && (name === 'EvaluateScript' || name === 'FunctionCall'))
    .filter(({ args }) => JSON.stringify(args).includes('chrome-extension://'));

/** What each run of a script of the extension took, in ms, on whatever thread. */
export const runsOfExtension = (events: readonly TraceEvent[]): number[] => ours(events).map(milliseconds);

const eventType = ({ args }: TraceEvent): unknown => (args['data'] as { type?: unknown } | undefined)?.type;

/** What our listeners took in all events that each key set off, in ms. Runs that a timer began are not in it. */
export function listenersOfKeys(events: readonly TraceEvent[]): number[] {
  const dispatched = events.filter(({ name, ph }) => name === 'EventDispatch' && ph === 'X');
  const keys = dispatched.filter((event) => eventType(event) === 'keydown').sort((a, b) => a.ts - b.ts);
  const inEvents = ours(events).filter(({ pid, ts }) =>
    dispatched.some((event) => event.pid === pid && event.ts <= ts && ts < event.ts + (event.dur ?? 0)),
  );
  return keys.map(({ ts }, index) => {
    const next = keys[index + 1]?.ts ?? Infinity;
    return inEvents.filter((run) => run.ts >= ts && run.ts < next).reduce((sum, run) => sum + milliseconds(run), 0);
  });
}
