/** Words whose value is a secret wherever a key ends in them, alone (`token`) or at the end of a longer word (`authtoken`). */
export const PASSWORD_WORDS =
  'password passwd passphrase passwort kennwort pwd pass passcode psk userpass sshpass contrasena contraseña motdepasse parola wachtwoord heslo hasło haslo lösenord losenord senha palavrapasse'.split(
    ' ',
  );

export const SECRET_WORDS =
  'token secret apikey accesskey secretkey privatekey signingkey encryptionkey masterkey authkey apitoken accesstoken authtoken clientsecret jwtsecret bearer authorization jeton geheimnis segredo secreto segreto sekret credential passkey webhooksecret servicekey'.split(
    ' ',
  );

/** Words whose value may be a secret: it must look like one by itself. */
export const WEAK_WORDS =
  'key auth session sess sid sessionid jsessionid cookie jwt sas sig signature sign otp pin code state nonce verifier hash cred creds clave clé schlüssel schluessel chiave chave sleutel klíč klucz nyckel ticket login access salt dsn seed license'.split(
    ' ',
  );

/** A key with one of these at its end names no secret, whatever stands before. */
export const VETO_LAST =
  'name type url uri endpoint file path length count expires expiry expiration ttl status version algorithm alg hint field size label text message title description prefix suffix header format method mode policy rule rules enabled required valid error info index limit max min scope scopes provider class group role user username email address date time at in by from to location dir region encoding regex pattern placeholder template ref kind spec data'.split(
    ' ',
  );

/** A key with one of these anywhere names no secret. */
export const VETO_ANY =
  'public pub primary foreign next continuation page cursor idempotency idempotent keyboard shortcut partition sort checksum etag'.split(
    ' ',
  );

/** What the scan looks for: the shortest stems that every word above contains. */
export const KEY_NEEDLES =
  'token secret passw pass pwd psk key auth session sess sid cookie jwt credential contrase parola wachtwoord heslo haslo senha jeton geheim segredo clave kennwort'.split(
    ' ',
  );
