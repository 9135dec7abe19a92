const minutes = 60_000;

/** What one secret may be, as recorded from Onetime Secret 0.26.4. */
export const secretLimits = {
  maxBytes: 10_000,
  /** Seconds. Outside of the range it is clamped, without an error. */
  ttl: { min: 60, max: 2_592_000, default: 604_800 },
  passphrase: { min: 4, max: 128 },
} as const;

/**
 * Room for the longest secret and passphrase with every byte written as six, as JSON may. More is refused unread: a form of 4 MB with
 * a million names keeps the service busy for seconds, before anybody counts the request.
 */
export const mostBodyBytes = 64 * 1024;

/** Wrong passphrases for one link. Whoever holds the link can lock it for that long, but hardly guess. */
export const passphraseTries = { max: 5, windowMs: 10 * minutes } as const;

/** Wrong credentials from one address. Far fewer than requests: a token that somebody thought out is guessed otherwise. */
export const credentialTries = { max: 50, windowMs: 20 * minutes } as const;

/** Anonymous requests of one kind from one address: `max` is the default of `--rate`. */
export const requestRate = { max: 1000, windowMs: 20 * minutes } as const;

/**
 * Seconds for a ttl as it came over the wire.
 * @param text no number at all counts as 0, which is clamped like any other; nothing counts as the default
 */
export function grantedTtl(text: string | undefined): number {
  const { min, max, default: usual } = secretLimits.ttl;
  if (text === undefined || text === '') return usual;
  const asked = Number.parseInt(text, 10);
  return Number.isNaN(asked) ? min : Math.min(max, Math.max(min, asked));
}
