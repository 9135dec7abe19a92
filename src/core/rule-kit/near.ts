// A commit or a digest has the shape of many vendors' keys: what is named so is none.
const NO_DIGEST = String.raw`(?![^\n]{0,32}?(?:commit|sha\d{0,3}|revision|hash|digest|md5|etag|checksum|integrity|version|public)\b)`;

// What sets a value apart in JSON (escaped or not), env, ini, XML, a header, a call, an argument list.
const SEPARATOR = String.raw`[:=>(|[][\s"'\x60\\]{0,6}|,\s{0,2}["']|%3d`;
// In prose and at the command line a blank or a hyphen does, after a word that names a secret. What follows is asked
// first: to look back at every place costs most.
const AFTER_WORD = String.raw`(?=[\s-])(?<=key|token|secret|access|private|auth|pass|password|code|login)(?: is| was)?[\s-]{1,2}["'\x60]?`;

// The way from a name to its value.
const BETWEEN = `${NO_DIGEST}[^\\n\\r;]{0,40}?(?:${SEPARATOR}|${AFTER_WORD})(?:bearer |token |basic )?(?<secret>`;

/** Source of the pattern that `near` makes. */
export const nearSource = (name: string, value: string): string => `${name}${BETWEEN}${value})`;

/** Whether `near` made this pattern. */
export const isNear = ({ source }: RegExp): boolean => source.includes(BETWEEN);

/**
 * Pattern for a value without a mark of its own, at most 40 characters of one line after a name that gives it away.
 * Without regard to case, sticky, linear: the way from name to value is bounded.
 *
 * @param name Source of the pattern of the name, for example `datadog`.
 * @param value Source of the pattern of the value; it becomes the group `secret`.
 */
export function near(name: string, value: string): RegExp {
  return new RegExp(nearSource(name, value), 'iy');
}
