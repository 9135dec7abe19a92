import type { Late } from '../scan.ts';
import { askedReader } from './asked.ts';
import { containerReader } from './container.ts';
import { directiveReader } from './directive.ts';
import { encodedReader } from './encoded.ts';
import { escapedReader } from './escaped.ts';
import { keyBodyReader } from './key-body.ts';
import { passwordHashReader } from './password-hash.ts';
import { statementReader } from './statement.ts';
import { prefixedKeyReader } from './prefixed-key.ts';
import { readTable } from './table.ts';
import { followKey } from './ways.ts';

/** What is too rare, or says too little, for every page to carry it. */
export const late: Late = {
  readers: [
    askedReader,
    containerReader,
    directiveReader,
    encodedReader,
    escapedReader,
    keyBodyReader,
    statementReader,
    passwordHashReader,
    prefixedKeyReader,
  ],
  followKey,
  readTable,
};
