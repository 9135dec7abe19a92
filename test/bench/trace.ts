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

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', '__metadata'];

/** Traces everything that the browser does meanwhile. */
export async function trace(browser: Browser, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as TraceEvent[])));
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

const concerns = ({ args }: TraceEvent, address: string): boolean => JSON.stringify(args).includes(address);

/** The events of the main thread that showed a page of this address. */
export function mainThreadOf(events: readonly TraceEvent[], address: string): TraceEvent[] {
  const shown =
    events.find((event) => event.name === 'ParseHTML' && concerns(event, address)) ??
    events.find((event) => event.name === 'EventDispatch' || concerns(event, address));
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === shown?.pid && args['name'] === 'CrRendererMain',
  );
  return events.filter(({ pid, tid }) => pid === main?.pid && tid === main?.tid);
}

const milliseconds = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

/** What the thread worked on whatever, in ms. */
export const workOf = (thread: readonly TraceEvent[]): number =>
  thread
    .filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
    .reduce((sum, event) => sum + milliseconds(event), 0);

/** What each run of a script of the extension took, in ms. */
export const runsOfExtension = (thread: readonly TraceEvent[]): number[] =>
  thread
    .filter((event) => ['EvaluateScript', 'FunctionCall'].includes(event.name) && event.ph === 'X')
    .filter((event) => concerns(event, 'chrome-extension://'))
    .map(milliseconds);
