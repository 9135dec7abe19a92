/** What stands in a password's place without being one, though it may be made of any words. */
const NONE: readonly RegExp[] = [
  // Words for a password, and words that ask for one.
  /pass?w|passphrase|passe\b|kennwort|secret|token|senha|contrase|heslo|has[lł]o|your|change.?(?:me|it|this)|example|placeholder/i,
  // Types, states, stand-ins, and what everybody knows: the communities of SNMP.
  /^(?:n(?:ull|one|il)|true|false|string|text|optional|hidden|missing|invalid|(?:in)?correct|unknown|expire|forgotten|[a-z]{4,}(?<!fr|mm)ed|prompt|default|value|varchar.*|scram-.*|oauth2?|postgres|public|private|test.*)$|redacted/i,
  // References, signs of a mask, addresses and names of files.
  /[$%]\w*[{(]|\{\{|[*•x…]{3}|\.\.\.|^[^\p{L}\d]|:\/\/|\.(?:txt|ya?ml|json|php|rb|js|ts|py|pem|key)$/iu,
];

/** Whether what may be any words is none of a password all the same. */
export const isNoPassword = (value: string): boolean => NONE.some((pattern) => pattern.test(value));
