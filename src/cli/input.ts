import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The text of a file, or of standard input for `-`. */
export async function readInput(name: string): Promise<string> {
  return name === '-' ? text(process.stdin) : readFile(name, 'utf8');
}

/** A sentence for people in place of a stack trace. */
export function explainError(error: unknown, name: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file ${name}.`;
  if (code === 'EISDIR') return `${name} is a folder; name a file.`;
  if (code === 'EACCES') return `${name} may not be read.`;
  return `${name}: ${error instanceof Error ? error.message : String(error)}`;
}
