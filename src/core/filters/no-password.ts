/** Words for a password, types, states, references and stand-ins: what stands in a password's place without being one. */
const NONE =
  /pass?w|passphrase|passe\b|kennwort|secret|token|senha|contrase|heslo|has[lł]o|redacted|^(?:n(?:ull|one|il)|undefined|true|false|string|text|required|optional|hidden|removed|masked|omitted|encrypted|missing|invalid|incorrect|prompt|default|disabled|enabled|value|varchar.*|scram-.*|oauth2?|postgres|test.*)$|[$%]\w*[{(]|\{\{|[*•x…]{3}|\.\.\.|your|change.?(?:me|it|this)|example|placeholder|^[^\p{L}\d]|:\/\/|\.(?:txt|ya?ml|json|php|rb|js|ts|py|pem|key)$/iu;

/** Whether what may be any words is none of a password all the same. */
export const isNoPassword = (value: string): boolean => NONE.test(value);
