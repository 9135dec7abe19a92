import type { Shown } from './step.ts';

const LINES = 8;
const WIDTH = 110;

const cut = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);

function block(name: string, text: string): string {
  const lines = text.trim().replaceAll('\r\n', '\n').split('\n');
  const shown = lines.slice(0, LINES).map(cut);
  if (lines.length > LINES) shown.push(`… ${lines.length - LINES} more lines`);
  return shown.map((line, index) => `     ${(index === 0 ? name : '').padEnd(9)} ${line}\n`).join('');
}

/** Prints a step: what the person had, and what the server received; or why it failed. */
export function printStep(number: number, title: string, outcome: Shown | Error): void {
  const mark = outcome instanceof Error ? '✗' : '✓';
  const body =
    outcome instanceof Error
      ? block('failed', outcome.stack ?? outcome.message)
      : block('had', outcome.had) + block('received', outcome.received);
  process.stdout.write(` ${mark} ${number}. ${title}\n${body}\n`);
}
