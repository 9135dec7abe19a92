import type { Shown } from './step.ts';

const LINES = 8;
/** As much of a line as fits, to a blank where there is one. */
const FITTING = /.{1,110}(?=\s|$)|.{1,110}/gu;

/** Lines as they are shown: a long one goes on in the next. */
const linesOf = (text: string): string[] =>
  text
    .trim()
    .split(/\r?\n/)
    .flatMap((line) => line.match(FITTING) ?? ['']);

/** @param from the first line to show */
function block(name: string, lines: readonly string[], from = 0): string {
  const shown = lines.slice(from, from + LINES);
  if (from > 0) shown.unshift(`${from} lines, the same …`);
  const left = lines.length - from - LINES;
  if (left > 0) shown.push(`… ${left} more lines`);
  return shown.map((line, index) => `     ${(index === 0 ? name : '').padEnd(9)} ${line}\n`).join('');
}

/** The line before the first that was changed, where the first lines do not show it. */
function beforeChange(had: readonly string[], received: readonly string[]): number {
  const changed = had.findIndex((line, index) => line !== received[index]);
  return changed < LINES ? 0 : changed - 1;
}

function compare({ had, received }: Shown): string {
  const [before, after] = [linesOf(had), linesOf(received)];
  const from = beforeChange(before, after);
  return block('had', before, from) + block('received', after, from);
}

/** Prints a step: what the person had, and what the server received; or why it failed. */
export function printStep(number: number, title: string, outcome: Shown | Error): void {
  const mark = outcome instanceof Error ? '✗' : '✓';
  const body = outcome instanceof Error ? block('failed', linesOf(outcome.stack ?? outcome.message)) : compare(outcome);
  process.stdout.write(` ${mark} ${number}. ${title}\n${body}\n`);
}
