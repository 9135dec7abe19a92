import { answerReaders } from './answer.ts';
import { authorizationReaders } from './authorization.ts';
import { commandLineReaders } from './command-line.ts';
import { connectionReaders } from './connection.ts';
import { cookieReaders } from './cookie.ts';
import { keyReader } from './key/index.ts';
import { kubernetesReader } from './kubernetes.ts';
import { pathReader } from './path.ts';
import { rpcReader } from './rpc.ts';
import type { Reader } from '../scan.ts';

/** Every way of reading what stands around a word, in no particular order: overlaps are resolved by the kinds' precedence. */
export const readers: readonly Reader[] = [
  keyReader,
  ...authorizationReaders,
  ...cookieReaders,
  ...connectionReaders,
  ...commandLineReaders,
  kubernetesReader,
  pathReader,
  rpcReader,
  ...answerReaders,
];
