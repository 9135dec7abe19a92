import type { Reader } from '../scan.ts';
import { directiveReader } from './directive.ts';
import { statementReader } from './statement.ts';
import { encodedReader } from './encoded.ts';
import { passwordHashReader } from './password-hash.ts';

/** Readers that not every page carries: on pages they come with the hands. */
export const lateReaders: readonly Reader[] = [directiveReader, encodedReader, passwordHashReader, statementReader];
