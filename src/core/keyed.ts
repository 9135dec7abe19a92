/**
 * The way from a vendor's name to its secret: the rest of the key (`_API_KEY`), then a separator as it stands in JSON, YAML, .env,
 * XML, a query or a table, or a blank where the key ends in a word such as `token`. At most about 45 characters, no line of prose.
 */
const WAY = String.raw`[\w .-]{0,24}?(?:(?:\\?["'\])]){0,2}\s{0,3}(?:[:=?|]{0,2}[:=|,]|[=-]?>|%3[ad])\s{0,12}|(?<=key|token|secret|access|private|auth|pass|password|code)(?: is|:)?[ \t-]{1,3})(?:\\?["'${'`'}]|%22){0,2}`;

/**
 * Pattern of a secret that has no literal of its own and is known by the vendor's name before it.
 *
 * @param name - regex source that begins with the rule's keyword
 * @param value - regex source of the secret; compared without regard to case, as the name is
 */
export const keyed = (name: string, value: string): RegExp => new RegExp(`${name}${WAY}(?<secret>${value})`, 'iy');

/** True for a value that no word, name or number is: it holds a letter and at least two digits. For {@link Rule.accept}. */
export const mixed = (secret: string): boolean => /[a-z]/i.test(secret) && /\d[^\d]*\d/.test(secret);
