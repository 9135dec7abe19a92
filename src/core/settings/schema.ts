import * as v from 'valibot';

/** What happens when a token is pasted: ask (default) · mask at once with Undo · let it in and warn. */
const onPaste = v.picklist(['ask', 'mask', 'warn']);

const names = v.fallback(v.array(v.string()), []);

/** The service that makes one-time links. No `base`: the person has chosen none yet. */
const linkService = v.object({
  provider: v.fallback(v.string(), 'onetimesecret'),
  base: v.fallback(v.optional(v.pipe(v.string(), v.url())), undefined),
  /** Seconds that a new link is asked to live. The service may give less. */
  ttl: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(2_592_000)), 86_400),
});

/**
 * Settings as they are stored, each with the value it falls back to: one corrupt field costs that field alone.
 * Credentials of the link service are not here, so that content scripts never read them.
 */
export const settingsSchema = v.object({
  version: v.literal(1),
  onPaste: v.fallback(onPaste, 'ask'),
  /** Ids of the portals that are switched on. */
  portals: names,
  /** Origins that the person switched on by hand, for example `https://help.example.com`. */
  sites: names,
  /** Host names where "Not a secret: this site" was said. */
  quietHosts: names,
  /** Ids of rules that are switched off. */
  rulesOff: names,
  /** Salted hashes of values of which the person said "not a secret". */
  allowed: names,
  /** Salt of these hashes, made at installation; empty until then. */
  salt: v.fallback(v.string(), ''),
  link: v.fallback(linkService, { provider: 'onetimesecret', base: undefined, ttl: 86_400 }),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type OnPaste = Settings['onPaste'];
