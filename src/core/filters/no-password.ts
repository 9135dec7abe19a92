/** What stands in a password's place without being one, though it may be made of any words. */
const NONE: readonly RegExp[] = [
  // Types, stand-ins, and what everybody knows: the communities of SNMP.
  /^(?:n(?:ull|one|il)|true|false|string|text|optional|hidden|prompt|default|value|options?|arguments?|flags?|varchar.*|scram-.*|sha\d+|md5|[bs]?crypt|argon2\w*|pbkdf2|oauth2?|postgres|public|private|test.*)$/i,
  // What is said of a password instead of telling it: unknown, forgotten, changed, sent, expired, the same.
  /^(?:missing|mismatch|invalid|(?:in)?correct|unknown|expire|forgotten|[a-z]{4,}(?<!fr|mm)ed)$/i,
  // The same in German and Dutch.
  /^(?:unbekannt|verges?sen|dasselbe|abgelaufen|gesperrt|ungültig|falsch|geändert|gesendet|onbekend|vergeten|(?:het)?zelfde|verlopen|geblokkeerd|onjuist|gewijzigd)$/i,
  // In Spanish, Portuguese, Italian and French.
  /^(?:caduca|expira|olvida|esqueci|bloquea|cambia|altera|envia|desconoci)d[ao]$|^(?:scadut|bloccat|cambiat|errat|inviat|dimenticat|incorrect|incorret)[ao]$|^(?:inconnu|oublié|envoyé|expiré|bloqué|changé)e?$/i,
  // In Czech and Polish.
  /^(?:nezn\S{2,3}|zapom\S{2,6}|neplatn\S|vyprš\S{2,4}|zablok\S{3,5}|stejn[eéý]|zm[eě]n\S{3,5}|posl[aá]n[aoý]|nieznan[ey]|nieprawid\S{4}|wygas\S{1,3}|wysła\S{1,4})$/i,
  // Words for a password, and words that ask for one.
  /pass?w|passphrase|passe\b|kennwort|secret|geheim|token|senha|contrase|heslo|has[lł]o|wachtwoord|\bclave|credential|your|change.?(?:me|it|this)|example|placeholder|replace|redacted|^optional\b|^\w+:\w+:/i,
  // References, signs of a mask, addresses, paths and names of files.
  /[$%]\w*[{(]|^(?:kv|secrets?|vault|ssm|projects)\/|\{\{|[*•x…]{3}|\.\.\.|^[^\p{L}\d]|:\/\/|\.(?:txt|ya?ml|json|php|rb|js|ts|py|pem|key)$/iu,
];

/** Of what is said of a password that was refused, or where it is: `is too short`, `sent by SMS`, `ist zu schwach`. */
const SAID =
  /^(?:(?:is|ist|est|es|è) |(?:too|zu|trop|muy|troppo) \S+$|can(?:'t|not) |does(?: not|n't) |must (?:be|contain|have|match|not) |sent (?:by|to|per) |same as )/i;

/** `Element has a child`: a capital, no number, and the short words that passwords of words do not have. */
function isSentence(value: string): boolean {
  if (/\d/.test(value) || !value.includes(' ')) return false;
  const [first = '', ...words] = value.split(' ');
  return (
    SAID.test(value) ||
    (/^\p{Lu}/u.test(first) && words.length > 2 && words.some((word) => /^\p{Ll}{1,3}$/u.test(word)))
  );
}

/** Whether what may be any words is none of a password all the same. */
export const isNoPassword = (value: string): boolean =>
  isSentence(value) || NONE.some((pattern) => pattern.test(value));
