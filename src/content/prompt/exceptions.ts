import { hashSecret } from '../../core/hash-secret.ts';
import type { Finding } from '../../core/index.ts';
import type { Exception } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import { secretsOf } from '../case.ts';
import type { Guard } from '../guard.ts';
import { ownAddress } from '../watch/own-address.ts';

export type ExceptionKind = 'once' | 'value' | 'rule' | 'site';

function exceptionsFor(kind: ExceptionKind, text: string, findings: readonly Finding[], guard: Guard): Exception[] {
  switch (kind) {
    case 'once':
      return [];
    case 'value':
      return secretsOf(text, findings).map((secret) => ({ value: hashSecret(secret, guard.settings().salt) }));
    case 'rule':
      return [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({ rule }));
    case 'site':
      return [{ host: ownAddress().hostname }];
  }
}

/** Remembers "not a secret" as far as the person meant it. `once` is remembered by nobody. */
export function allowForGood(kind: ExceptionKind, text: string, findings: readonly Finding[], guard: Guard): void {
  for (const exception of exceptionsFor(kind, text, findings, guard)) {
    // The text goes in as the person wants in any case; what could not be remembered is asked again.
    void send('settings:except', exception).catch(() => undefined);
  }
}
