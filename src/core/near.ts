// A commit or a digest has the shape of many vendors' keys: what is named so is none.
const NO_DIGEST = String.raw`(?![^\n]{0,32}?(?:commit|sha\d{0,3}|revision|hash|digest|md5|etag|checksum|integrity|version|public)\b)`;

// Up to 40 characters of one line, then what sets a value apart, in JSON (escaped or not), env, ini, XML, a header, a call or a
// table; or no more than a blank, where what came before it names a secret.
const BETWEEN = String.raw`[^\n\r;]{0,40}?(?:(?:[:=>(|,]|%3[AD])[\s"'\x60\\]{0,6}|(?<=key|token|secret|access|private)[ \t-]{1,4})(?:bearer |token |basic )?`;

/**
 * Pattern for a value without a mark of its own, a few characters after a name that gives it away.
 * Without regard to case, sticky, linear: the way from name to value is bounded and is not left for another line.
 *
 * @param name Source of the pattern of the name, for example `datadog`.
 * @param value Source of the pattern of the value; it becomes the group `secret`.
 */
export function near(name: string, value: string): RegExp {
  return new RegExp(`${name}${NO_DIGEST}${BETWEEN}(?<secret>${value})`, 'iy');
}
