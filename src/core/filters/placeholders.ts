/** Words of documentation that ask for a secret. */
const ASKING =
  /your|change.?(?:me|this)|example|placeholder|sample|dummy|insert|replace|(?:key|token|secret).?here|todo|lorem|foo.?bar|hunter2|s3cr3t$|^test.{0,6}$|^(?:abc|def)\d{0,4}$|p[a4@]ssw[o0]rd$|^fake|_goes_/i;

/** A long value is judged by its beginning. */
const LONGEST_JUDGED = 64;

function hasFewCharacters(value: string): boolean {
  let known = '';
  for (let i = 0; i < LONGEST_JUDGED && known.length <= 3; i++)
    if (!known.includes(value.charAt(i))) known += value.charAt(i);
  return known.length <= 3;
}

/** `aaaa`, `12345678`, `abcdefgh`, one short piece again and again. */
function isMonotonous(value: string): boolean {
  if (hasFewCharacters(value)) return true;
  if (/^(.{1,6}?)\1{3,}$/.test(value.slice(0, LONGEST_JUDGED))) return true;
  return '01234567890123456789'.includes(value) || 'abcdefghijklmnopqrstuvwxyz'.includes(value.toLowerCase());
}

/** Stands in a secret's place in documentation, templates and tests. */
export const isPlaceholder = (value: string): boolean => isMonotonous(value) || ASKING.test(value);

/** A vendor's shape filled with nothing: `ghp_xxxx…`, `…EXAMPLE`, `abababab`. */
export const isStandIn = (secret: string): boolean =>
  /x{6}|\*{3}|[.\u2026]{3}|example|your[_-]?(?:api|token|key|secret)|placeholder|are[_-]?not[_-]?the|(.)(?!\1)(.)(?:\1\2){7}/i.test(
    secret.slice(0, 512),
  );
