import type { Finding } from '../core/index.ts';
import { MASK_MIDDLE } from '../core/mask.ts';
import type { Secret } from './edits.ts';

/** Every secret of a file once, by what it is and by its value. */
export interface SecretStore {
  /** The secret that this finding is, new or known. `value` may be a slice of a long text: it is copied. */
  readonly keep: (finding: Finding, value: string) => Secret;
  readonly all: () => Secret[];
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A string of its own: a slice keeps the whole window alive in V8, and a file may hold thousands. Short slices are copies anyway. */
function detached(text: string): string {
  if (text.length < 13) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return UNITS.decode(units);
}

/** A mask without what its first place asked for: quotes in YAML, the length of the secret in PHP. Copies stand elsewhere. */
const plain = (mask: string): string => mask.replace(/^"(.*)"$/, '$1').replace(/\*{4,}/, MASK_MIDDLE);

/** An empty store. It lives as long as one call that cleans one file. */
export function secretStore(): SecretStore {
  const byRule = new Map<string, Map<string, Secret>>();
  return {
    keep: ({ rule, severity, mask }, value) => {
      let known = byRule.get(rule);
      if (!known) byRule.set(rule, (known = new Map()));
      let secret = known.get(value);
      if (!secret) {
        secret = { value: detached(value), rule, severity, mask: detached(plain(mask)) };
        known.set(secret.value, secret);
      }
      return secret;
    },
    all: () => [...byRule.values()].flatMap((known) => [...known.values()]),
  };
}
