import type { Reader } from './context/scan.ts';
import { statementReader } from './context/statement.ts';
import { encodedReader } from './encoded.ts';

/** Readers that not every page carries: on pages they come with the hands. */
export const lateReaders: readonly Reader[] = [encodedReader, statementReader];
