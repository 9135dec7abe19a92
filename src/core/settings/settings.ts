import type { CustomPattern } from '../custom/custom-pattern.ts';

/** What happens when a token is pasted: ask (default) · mask at once with Undo · let it in and warn. */
export type OnPaste = 'ask' | 'mask' | 'warn';

/** The service that makes one-time links. */
export interface LinkSettings {
  /** Id of the provider in the registry of `links`. */
  readonly provider: string;
  /** Base address of the service; undefined until the person has chosen one. */
  readonly base: string | undefined;
  /** Seconds that a new link is asked to live. The service may give less. */
  readonly ttl: number;
}

/** Settings as they are stored, where content scripts read them, and could write: credentials of the link service are elsewhere. */
export interface Settings {
  readonly version: number;
  readonly onPaste: OnPaste;
  /** Ids of the portals that are switched on. */
  readonly portals: string[];
  /** Origins that the person switched on by hand, for example `https://help.example.com`. */
  readonly sites: string[];
  /** Host names where "Not a secret: this site" was said. */
  readonly quietHosts: string[];
  /** Ids of rules that are switched off. */
  readonly rulesOff: string[];
  /** Salted hashes of values of which the person said "not a secret". */
  readonly allowed: string[];
  /** Salt of these hashes, made at installation; empty until then. */
  readonly salt: string;
  /** Keys whose values are no secrets, as the person wrote them. */
  readonly allowedKeys: string[];
  /** What the person looks for besides. */
  readonly custom: readonly CustomPattern[];
  readonly link: LinkSettings;
}
