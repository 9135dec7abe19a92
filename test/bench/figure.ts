/** What a series of measurements says. */
export interface Summary {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** One measured number, with what the same machine does without us in the same run, and the bar it has to meet. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB' | '%' | 'count';
  readonly browser?: 'chromium' | 'firefox';
  /** With the extension. */
  readonly with: Summary | number;
  /** The same page without it. */
  readonly without?: Summary | number;
  readonly ratio?: number;
  /** The number that is held against the bar. */
  readonly judged?: number;
  readonly bar?: number;
  readonly met?: boolean;
}

type Quantile = 'median' | 'p95' | 'p99' | 'max';

/** What is held against the bar: a quantile with the extension, or how much it is above the same without. */
export interface Bar {
  readonly most: number;
  readonly of: Quantile;
  readonly extra?: true;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Nearest rank; 0 of an empty series. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export function summarize(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const [median, p95, p99, max] = [0.5, 0.95, 0.99, 1].map((share) => round(quantile(sorted, share)));
  return { n: samples.length, median: median ?? 0, p95: p95 ?? 0, p99: p99 ?? 0, max: max ?? 0 };
}

/** A figure from two series that were measured in turns. */
export function compare(
  head: Pick<Figure, 'what' | 'unit' | 'browser'>,
  withIt: readonly number[],
  without: readonly number[],
  bar?: Bar,
): Figure {
  if (withIt.length === 0) throw new Error(`${head.what}: nothing was measured`);
  const [mine, theirs] = [summarize(withIt), summarize(without)];
  const ratio = theirs.median > 0 ? { ratio: round(mine.median / theirs.median) } : {};
  const figure = { ...head, with: mine, without: theirs, ...ratio };
  if (!bar) return figure;
  const judged = round(bar.extra ? mine[bar.of] - theirs[bar.of] : mine[bar.of]);
  return { ...figure, judged, bar: bar.most, met: judged <= bar.most };
}

/** A figure that is one number. */
export function single(
  head: Pick<Figure, 'what' | 'unit' | 'browser' | 'without'>,
  value: number,
  bar?: number,
): Figure {
  const figure = { ...head, with: round(value) };
  return bar === undefined ? figure : { ...figure, judged: round(value), bar, met: value <= bar };
}
