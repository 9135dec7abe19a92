const list = (words: string): readonly string[] => words.split(' ');

/** A key that ends in one of these names a password. People choose them, so it may be short. (`passwordd` is netdom's, for the domain.) */
export const PASSWORD_WORDS = list(
  'password pw passwd passwort kennwort pwd pass passe passcode psk psksecret presharedkey ' +
    // Spanish, Italian, Dutch, Czech, Polish, Portuguese, Danish, Norwegian, Finnish
    'contrasena contraseña parola wachtwoord heslo heslem haslo haslem senha ' +
    'adgangskode passord salasana adgangskoden passordet ' +
    'phrase masterauth credential mdp authtok passwordd passwörter',
);

/** A key that ends in one of these names a secret that a machine made. */
export const SECRET_WORDS = list(
  'token secret localkey authorization bearer jeton geheim geheimnis jetonu segredo segreto segreta secreto secreta passkey hmac aspxauth pepper passwordsalt',
);

/** A key with one of these names a secret, provided that the value looks like one by itself. */
export const WEAK_WORDS = list(
  'key auth session sess sid sessionid sessid cookie jwt sas sig signature sign otp pin code state nonce verifier cred creds ' +
    // A key, and access, in other languages
    'clave schlüssel schluessel chiave chave sleutel klucz nyckel nyckeln zugang ' +
    'ticket login access salt private consumer webhook hook seed licence license community tkn',
);

/** A key with one of these at its end names no secret, whatever stands before. */
export const VETO_LAST = new Set(
  list(
    // What is told of a thing
    'name type url uri endpoint file path version algorithm alg hint field label text message title description desc ' +
      'prefix suffix header format method mode policy rule rules info index scope scopes provider class group role ' +
      'user username email address date time at by from to dir directory region ' +
      'encoding encoded regex pattern template derivation ref kind spec data list array ' +
      // What names it
      'hash digest fingerprint thumbprint id ids uid sid code ' +
      // Parts of pages and of programs
      'reset link page view form input button event handler callback manager service store factory helper util utils ' +
      'test tests usage value placeholder job fbclid gclid sha',
  ),
);

/** A key with one of these anywhere names no secret. */
export const VETO_ANY = new Set(
  list(
    // Keys that are public, or of another table
    'public pub foreign ' +
      // Where a list goes on, what is not to be done twice
      'next continuation pagination page cursor idempotency idempotent request ' +
      // Keys that are pressed, that sort and that name
      'keyboard shortcut hotkey keycode partition sort checksum etag websocket socket cache i18n translation locale ' +
      'echo correlation example sample fake dummy mock tracking trace delta skip sitekey hj charset alphabet passes',
  ),
);

/** Words that make a secret of a `key` behind them, glued to it or not. */
export const KEY_MAKERS = list(
  'api app access secret private client auth account master signing encryption preshared service hmac security admin storage webhook deploy setup',
);

/** Words that make a name, or something public, of a `key` behind them. */
export const NO_KEY_MAKERS = new Set(list('rate gpg pgp site host object issue unique record dedup natural'));

/** What the scan looks for: the shortest stems that the words above contain. */
export const KEY_NEEDLES = [
  ...list(
    'token secret seed pass pwd psk key auth sess sid= sid" state= ticket" cookie jwt credential ' +
      // In other languages
      'contrase parola wachtwoord hesl hasl senha jeton geheim segre clave kennwort schl chave chiave sleutel adgangsk salasana ' +
      'code= nonce verifier sign private access hmac license klucz nyckel pw: pw= mdp hash_salt on_hash pepper bearer" tkn',
  ),
  'pw ',
  'pw"',
  '_pw',
  "sid'",
  "pw'",
  'code wifi',
  'fi code',
  'fi-code',
];
