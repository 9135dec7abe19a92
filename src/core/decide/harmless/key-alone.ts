// What is public, or nothing at all, where no vendor's rule but a key alone announced it. The patterns are as those beside.

/** What is said of a secret in its place. */
const WORDS: readonly RegExp[] = [
  // What is asked of a password, and nothing else: `min:8|max:64`, `required|string`.
  /«(?:(?:required|nullable|confirmed|string|(?:min|max)(?:[.:]|imum|imal|Length[:=]?)\d{0,3}(?:chars?|tekens?|znak[\w\u016f\u00f3]{0,3})?)[|,;&]?)+»/iy,
  // How long it must be: `12+Zeichen`.
  /«(?:mind(?:\.|est))?\d{1,2}(?:[-\u2013+]\d{1,2})?\+?-?(?:char(?:s|acters?)|zeichen|car[a\u00e1][ct]\w{2,7}|tekens?|znak[\w\u016f\u00f3]{0,3}|d[i\u00ed]gito?s?|ziffern?|cif\w{2,3}|m[i\u00ed]n(?:imo)?)»/iy,
  // How long it holds, as Ruby writes it: `6.hours`.
  /«\d{1,4}\.(?:second|minute|hour|day|week|month|year)s?»/y,
  // How a network is protected: `WPA2-PSK`.
  /«WPA\d?-[ACEPST]\w+»/iy,
  // Where the password is kept.
  /«(?:see|siehe|zie|voir|vedi|viz|patrz|vea) [a-z\u00df-\u017f ]{2,40}»/iy,
  // That there is none here.
  /«(?:n\.v\.t\.?|k\. ?a\.?)»/iy,
  // An error's code, of Entra and of Oracle.
  /«(?:AADSTS|(?:ORA|TNS|SP2)-)\d{4,8}»/y,
  // Its end, as CircleCI shows it.
  /(?<="value": ?")«x{4}[^»]{4}»/y,
  // What stands behind one that a log left out.
  /(?<=<(?:redacted|censored|hidden)>)«:[\da-f]{32}»/y,
  // What Sentry did with it: `@password:filter`.
  /(?<="@\w{1,20}:)«[a-z]{6,7}»/iy,
];

/** Code in its place. */
const CODE: readonly RegExp[] = [
  // A plugin of Jenkins with its version.
  /«\d{1,5}\.v[\da-f_]{8,20}»/y,
  // A type of .NET.
  /«System\.(?:[A-Z][A-Za-z]+\.){0,4}[A-Z][A-Za-z]+(?:\[\])?»/y,
  // A package with its version, and what it is for, in Gradle's lock files.
  /«[a-z][\w.-]{1,40}:\d[\w.-]{0,20}=[a-z]{2,20}[A-Z,»]/y,
  // Beside the head of a column the head of the next.
  /(?<=(?:pass\w{0,6}|pwd|token|secret|key|kennwort)\t)«[a-z]+(?:_[a-z]+)*(?:_\d)?»[\t\n]/y,
  // Go's print of a field that is empty, and the next one; no blank parts a name from what is set.
  /(?<=\w: )«[A-Z]\w{0,30}:[^»]{0,200}»(?= [A-Z]\w{0,30}:\S)/y,
  // A regular expression.
  /«[^»\n]{0,200}?(?:\[\^?(?:a-z|0-9|\\{1,2}[dws])|a-z(?:a-z|0-9))/iy,
  // What a program draws from, where no key announces a secret.
  /(?<=^gen[^«]*["'`])«[^»\n]{0,99}abcdefghij/iy,
  // What an index is called in SQL.
  /(?<=KEY [\x60"]?)«\w+»[\x60"]? ?\(/y,
];

/** The name of a key or a secret, not the key. */
const NAMES: readonly RegExp[] = [
  // `API key ID: …`
  /(?<=(?:key|token|schl\u00fcssel|klucza?|cl\u00e9|clave|chiave|chave|sleutel)[ -]id[^\w\n]{0,9}\n?[^\w\n]{0,9}(?:(?:is|ist|lautet|est?|\u00e8|was) )?[^\w\n]?(?:mrk-)?)«/iy,
  // `secret version: …`
  /(?<=(?:key|token|secret)[ -](?:version|name|fingerprint|handle)(?: is|["']?[:=]| =) ?["'\x60]?(?:mrk-)?)«/iy,
  // `key id …`
  /(?<=(?:key|token|secret)[ -](?:version|id) )«(?:mrk-)?[\da-f-]{16,64}»/iy,
  // Key Vault's version in an address.
  /(?<=(?:vault\.[\w.-]{1,40}|\bvaults\/[\w-]{1,40})\/(?:secret|key|certificate)s\/[\w-]{1,127}\/)«/iy,
  // The id of a secret in Azure; that of Vault opens.
  /(?<=(?:Azure|Entra|Tenant|Object)[^«]{1,150}Secret ID:?\s{1,3})«/iy,
  // Where TeamCity keeps a secret.
  /«credentialsJSON:/y,
  // Where Google keeps a secret.
  /«projects\/[^»]+\/secrets\//y,
  // What Kubernetes calls a token of an account.
  /(?=«[\w.-]{1,60}-(?:token|dockercfg)-[a-z\d]{5}»)(?<!assw[^«\n]*)/y,
  // Whose signature an address holds: https://docs.cloud.google.com/storage/docs/authentication/signatures
  /(?<=X-(?:Goog|Amz)-Credential=)«/iy,
  // What a maker counts things by.
  /(?<=(?:serial|seriennr|seri(?:en|e)-?nummer|n[u\u00fa]mero de s[e\u00e9]rie|num\u00e9ro de s\u00e9rie|numer seryjny)(?: (?:number|no|nr)\.?)?\W{1,4})«/iy,
  // A request, in an answer of S3.
  /(?<=<(?:Request|Host)Id>)«/y,
  // A key of Garage by its name; a tunnel of Cloudflare's, and a user, whom a message is about.
  /«GK[\da-f]{24}»|(?<=tunnel token (?:--[\w-]{1,20} )?|(?:for|by|of) user: )«[\da-f]{8}-[\da-f-]{27}»/iy,
  // A message of a queue, told by where it stands.
  /(?<=\boffset[=:] ?\d{1,20},? key[=:] ?)«/iy,
  // A process that Jenkins started.
  /«durable-[\da-f]{32}»/y,
  // Whom a token is for: `the sub of the token is …`.
  /(?<=\b(?:sub|jti|kid|aud) of (?:[a-z]{1,12} ){0,3}token (?:is|was) )«/iy,
  // A token of Kafka's, in its log; that of OpenAM opens.
  /(?<=token with tokenId )«/iy,
  // A runner of GitLab's.
  /(?<=CI_RUNNER_SHORT_TOKEN=)«/y,
  // `the key has the id …`
  /(?<=\b(?:a pour|ha(?:s|ve)|hat|with|mit|con|com|avec|tiene|tem)(?: (?:the|l'|die|el|o))? ?id )«[\da-f-]{32,64}»/iy,
  // Which app of a shop.
  /(?<=SHOPIFY_API_KEY\W{1,4})«[\da-f]{32}»/iy,
];

/** What a thing is told by, and not opened with. */
const IDS: readonly RegExp[] = [
  // A job.
  /«JID-\w{24}»/iy,
  // A request, a user.
  /(?<=[a-z](?<!sess\w{0,6}|secret)[ -]id: )«[\da-f]{8}-[\da-f-]{27}»/iy,
  // A call, by RFC 7989.
  /«[\da-f]{32};remote=/y,
  // A call, as a bed bank tells of it: https://developer.hotelbeds.com/documentation/hotels/booking-api/
  /«[\dA-F]{32}»\W{2,9}internal/y,
  // Files and money in chains of blocks, accounts of banks.
  /^gen[^«]*«(?:Qm|baf[ky]|k51|G[A-Z2-7]{55}»|[A-Z]{2}\d\d[A-Z]{4}\d[A-Z\d]{6,25}»|[a-z]{2,8}1[ac-hj-np-z02-9]{38})/,
  // Keys that a maker's prefix calls public, names of customers and events; Adyen's key for the page that pays.
  /^gen[^«]*«(?:(?:db|cluster|txn|shp|ord|dpl|file|asst|thread|run|job|pi|seti|po|ch|sub|in|we|inv|pay|bld|pk|cus|evt|req|msg|usr|user|org|team|acct|price|resp|chatcmpl)[_-]|(?:live|test)_[A-Z\d]{32}»)/,
  // What a field of its own calls an id, behind a message about a token; those of sessions and secrets open them.
  /(?<=(?:[a-z]Id|_id)["'\]]{0,2}\s?(?:=>|:)\s?["']?)(?<!(?:ecret|ess(?:ion)?)_?[Ii]d\W{1,6})«/y,
  // A session in which one pays or speaks, on a device that is watched for fraud, and nobody is logged in.
  /(?<=(?:acct|checkout|payment|device|call|analytics|replay)[_-]?session[_-]?id[^\w\n]{1,8})«/iy,
  // A film that plays.
  /(?<=PlaySessionId=)«/y,
  // How a session stands, which opens none.
  /(?<=(?:relay|session)_?state\W{1,4})«/iy,
  // A request of Postman's: https://learning.postman.com/docs/sending-requests/create-requests/headers/
  /(?<=Postman-Token\W{1,6})«/iy,
  // A login in Dovecot's log, a parameter of a device.
  /(?<=service=(?:imap|pop3|lmtp|smtp|submission|managesieve)\s{1,2}session=|ParameterKey<[^«]{1,60}>)«/iy,
  // A window of a terminal.
  /(?<=TERM_SESSION_ID\W{1,6})«/iy,
  // A device, in Apple's reports of crashes.
  /(?<=CrashReporter Key:\s{0,9})«/iy,
  // An error of Gmail's.
  /(?<=\?p=\w{1,30} )«/iy,
  // An item of a list in a page.
  /(?<=\sdata-key=\\?["'])«/iy,
  // A header of a mail or an answer, whose name says nothing of a secret.
  /^gen\S+ (?:[^«]*\n)?(?:[<>*] )?(?![^«\n]*(?:sess|login|cred|auth))(?:[A-Z]\w{0,20}-){1,6}\w{1,30}: «/i,
];

/** What is made of something, or for a key, which nobody else gets back from it. */
const DIGESTS: readonly RegExp[] = [
  // What is encrypted for a cluster of Kubernetes: it begins with the length of its part of RSA, 512.
  /«Ag[A-D][\w+/]{200}/y,
  // The same by a key of AWS.
  /«AQ[EI]CA[HB][\w+/]{60}/y,
  // The fingerprint of a key of OpenPGP.
  /(?=«(?:0x)?(?:[\dA-F]{40}|[\dA-F]{16})»)(?<=(?:gpg|GPG|pgp|PGP|recv-key|keyserver|[DR]SA key|igning key)(?![^«\n]*phrase)[^«\n=]{0,60})/y,
  // Other fingerprints.
  /(?<=fingerprint\W{0,3})«/iy,
  // What a message was signed with, not the key: in a header, an element, or in a log that compares two.
  /(?<=(?<!goog|front|amz)[\w-]signature(?:["'\]]{0,2}\s{0,9}(?::|=>|=(?= ))\s{0,4}(?:string\(\d\d\) )?["']?|>)|hmac ?(?:rec|comp|exp|calc|loc|head)\w*\W{1,5})«(?:[\w+/]{43}=|[\w+/]{64,700}={0,2}|[\da-f]{40}(?:[\da-f]{24})?)»/iy,
  // What a payment was signed with, and a request of AWS in a log of its steps; in an address it opens what the address tells.
  /(?<=(?:(?<![?&\w])sign=|Signature:\n)["']?)«[\da-f]{64,128}»/y,
  // The same of a terminal's message, beside the key's name: https://docs.adyen.com/point-of-sale/design-your-integration/choose-your-architecture/local/protect-local-communications
  /(?<=(?:Nonce|AdyenCryptoVersion|KeyIdentifier)[^«]{1,150}Hmac["']?\s?[:=]\s?["']?)«[\w+/]{43}=»/iy,
  // What shows that nobody changed a message.
  /(?<=message_?authentication_?code["']?\s?[:=]\s?["']?)«[\da-f]{16,}»/iy,
  // What RADIUS answers once with; what SOPS encrypts with and checks by.
  /(?<=CHAP-(?:Password|Challenge) = )«0x[\da-f]{16,}|(?<=,(?:iv|tag):)«/iy,
  // What a message was signed with, as long as no key is.
  /(?<="signature\\{0,3}"\s?:\s?\\{0,3}")«[\w+/=-]{100,}/iy,
  // A hash of a password, as far as a log shows it.
  /(?<=(?:sha-?\d{0,3}|md5) of (?:the )?(?:given )?password: ?)«/iy,
  // What an address that a shop calls back was signed with, a payment of PayPal's, one of PayU's.
  /(?<=[?&]hmac=|verify_sign=)«|(?<=invalid signature\W{1,4})«[\da-f]{32,64}»|(?<=;signature=)«[\da-f]{32,64}»;algorithm/iy,
  // A signature of DKIM.
  /(?<=[\s;]bh?=)«/iy,
  // What an answer is compared with, in a copy of the browser's tools.
  /(?<=^gen[^«]*(?:W\/|-match["']?=)\W{1,4})«/y,
  // Hashes of what a machine drew: `hashed_token`, `hashed_secret`, `hashed_key`.
  /(?<=hashed\w{0,20}e[nty]\W{1,6}|(?<!not )\bhashed (?:[a-z]{1,8} ){0,2}(?:key|token|secret)(?: in [a-z ]{1,24})?\W{1,4})«[\da-f]{32}/iy,
];

/** What every page of a site shows, or everybody may have. */
const PUBLIC_KEYS: readonly RegExp[] = [
  // A certificate, in base64: a sequence in a sequence, where a private key and a PKCS #12 have a number.
  /(?<=[Cc]ert(?:ificate)?["']?\s?[:=]\s?["']?)«MII[\w+/]{2}[DTjz]CC/y,
  // The site's key of a captcha: https://developers.google.com/recaptcha/docs/display
  /«6L[\w-]{38}»(?<=(?:site|publi[cq]|client|\u00f6ffentlich)[\w -]{0,12}key\W{1,6}«[\w-]{40}»|(?:render=|execute\(["'])«[\w-]{40}»)/iy,
];

export const HARMLESS_BY_KEY = [...WORDS, ...CODE, ...NAMES, ...IDS, ...DIGESTS, ...PUBLIC_KEYS];
