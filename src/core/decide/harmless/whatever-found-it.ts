// What is public whatever rule found it. Each pattern says all of it: the rule, the text before, `«`, the value, `»`, the text
// behind. Those that begin with the secret are tried at its place alone, and what it is before what stands around it: hostile
// text has thousands of findings.

/** Keys that everybody may have: they let one write, check or encrypt, and read nothing. */
const PUBLIC_KEYS: readonly RegExp[] = [
  // The client's key of Sentry, with no secret behind it, which every page of the site shows: https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  /(?<=\/)«[\da-f]{32}»@[\w.-]*sentry[\w.-]*\/\d/y,
  // What shows a badge on a page that everybody reads.
  /(?<=badge\.svg\?[\w=&-]{0,60})«/y,
  // The write key that starts an analytics script in a page, for every visitor to see: https://posthog.com/docs/libraries/js#option-1-add-the-javascript-snippet-to-your-html
  /(?=«[a-z\d]{16,40}»)(?<=(?:analytics|segment|amplitude|mixpanel|bugsnag|heap|logrocket|appcues|pendo|clarity|hj)\.(?:load|init(?:ialize)?|start)\((?:\{ ?apiKey: ?)?\\?["'])/iy,
  // Those of a node of Tailscale: https://tailscale.com/blog/tailscale-key-management
  /(?<=(?:node|disco)key:|disco key\W{1,4})«|«(?:mkey|nodekey|discokey|nlpub):/iy,
  // What a key of SSH is told by, and one that the kernel checks modules with.
  /(?<=ssh-\w{3,9} \d{3,4} )«|(?<=(?:X\.509|regulatory|built-in)[^«\n]{1,80} '[\w .-]{2,40}: )«[\da-f]{16,40}»/iy,
  // Those that check a signature, as servers of Matrix have them.
  /(?=«[\w+/-]{43}=?»)(?<=(?:(?:verify(?:ing)?|sender|public)[ _-]?key|ed25519 key of(?: the)? device|ed25519:\w{1,20})\W{0,3}[:=]?\W{0,2}(?:\{[^{}«]{0,80})?)/iy,
  // Whoever speaks WhatsApp beside a device.
  /(?<=accountSignatureKey\\?": ?\\?")«/iy,
  // Web push.
  /«B[A-P][\w/+-]{85}=?»/y,
  // NATS.
  /«[ACNOUX][A-Z2-7]{55}»/y,
  // age.
  /«age1\w{58}»/y,
];

/** Where money and files are in a chain of blocks. */
const CHAINS: readonly RegExp[] = [
  // Accounts and signatures.
  /^gen[^«]+(?:wallet|itcoin|BTC|Solana|Tron|XRP)[^«]*«[1-9A-HJ-NP-Za-km-z]+»/,
  // The same without a word, in their first form: base58 behind a 1 or a 3, as few tokens are. What Gmail says of a mail.
  /^gen[^«]+«(?:[13][1-9A-HJ-NP-Za-km-z]{32,33}»|AOJu0Y)/,
];

/** What a thing is told by, and not opened with. */
const IDS: readonly RegExp[] = [
  // An object of Java that does not say what it is.
  /«[a-z]\w*(?:\.[\w$]+){2,9}@(?=\d*[a-f])[\da-f]{5,8}»/y,
  // In a list of files that hold the first line of a key: the name of the next file.
  /(?<=KEY-----\s{1,4})«(?:[a-z]+\/){1,9}\w+»[.:]/y,
  // A call, in Asterisk's log of security.
  /(?<=PJSIP".+SessionID=")«/y,
  // A credential that a pipeline asks for.
  /(?<=entials\(')«/y,
  // A key, a signing certificate.
  /(?<=key id |--sign )«/iy,
  // A request, among vendors' headers and answers.
  /(?<=(?:correlation|request|trace)[_-]?id["']?[:=]\s?["']?)«[\da-f]{8}-/iy,
  // How far a calendar was read.
  /(?<=syncToken": ?")«/iy,
  // What keeps a call from being made twice.
  /(?<=idempot\w{3,6}\W{0,3}[:=]\W{0,2})«/iy,
  // A passport.
  /(?<=reisepass\w{0,8}: ?)«/iy,
  // A visitor, who is counted, or led to the server that they began with.
  /(?<=\bAWSALB\w{0,12}=)«|«(?:GA1|fb)\.\d\./y,
  // A visitor, who is counted.
  /(?<=(?:__hs\w{2,3}|intercom-device-id-\w{1,20})=)«/iy,
  // A session of TLS.
  /(?<=Session-ID: {1,4})«[\dA-F]{64}»/iy,
  // A script of Google's that is deployed.
  /«AKfycb/y,
  // An order of WooCommerce, whose key the customer's own link holds.
  /«wc_order_\w{5,20}»/y,
];

/** What is made of something, which nobody gets back from it. */
const DIGESTS: readonly RegExp[] = [
  // A package with its revision, a key of a cache.
  /^poss[^«]+«[^»]{1,200}(?:[@#][\da-f]{40}|-[\da-f]{64})»/,
  /^poss[^«]+«[a-z][\w.]*(?:-[\w.]+){0,9}-(?:[\da-f]{40}|(?<=-[\w.]{1,40}-)[\da-f]{32})»/i,
  // In a list of what is installed, as CocoaPods has it.
  /(?<=^poss[^«]*\n {2,9}[A-Z][\w/+.-]{1,60}: )«[\da-f]{40}»/y,
  // Helm's, of a secret.
  /(?<=checksum\/[\w-]{1,30}: )«/y,
  // What Magento and Dolibarr keep encrypted, and begin with by which key and how.
  /«(?:\d:\d:[\w+/]{24,}={0,2}»|dolcrypt:)/y,
  // By what a cipher begins.
  /(?<=^[ps][^«]*_iv["']?\s?(?:=>?|:)\s?["']?)«[\w+/]{22,44}={0,2}»/iy,
  // What is encrypted for a file.
  /(?<=crypted:)«/y,
  // What shows the issuer of a certificate whose a name is, and any record of DNS: https://www.rfc-editor.org/rfc/rfc8555#section-8
  /(?=«[\w-]{43}»)(?<=(?:_acme-challenge|"(?:dns|http)-01)[^«\n{}]{1,180}|^gen[^«]+[^.]\bTXT\b[^«\n]{1,40})/iy,
  // What proves to an authority that one owns a name, and stands on it for all to read: https://www.rfc-editor.org/rfc/rfc8555#section-8.1
  /(?=«[\w-]{43}(?:\.[\w-]{43})?»)(?:(?<=keyauthorization=["']?|dvlist=[^«\n]{1,99}#|dnsName=[^«\n]{1,120}key=)|(?<=\btoken=')(?=«[\w-]{43}»'\n[^\n]{0,60}keyauthorization=))«/iy,
  // What a shell left of a hash, whose parts begin with a dollar.
  /«[^»]{0,12}=\d{3,6},t=\d,p=\d»/y,
  // How NTLM begins.
  /«TlRMTVNTUAAB/y,
];

/** Words and code in the place of a secret. */
const WORDS: readonly RegExp[] = [
  // How documentation fills a vendor's shape.
  /«(?:[^»]{0,99}(?<same>\w)\k<same>{15}»|abcd efgh)/y,
  // Those for a password: `mot_de_passe`, `mein-passwort`.
  /«(?:m[a-z]{1,3}[_-]?)?(?:passwor[dt]|kennwort|mot_de_passe|clave|senha|contrase[n\u00f1]a|wachtwoord|heslo|has\u0142o)»/iy,
  // What Ansible writes in the place of what it does not log.
  /«VALUE_SPECIFIED_IN_/y,
  // What a token says of itself.
  /«(?:jti|kid)=/y,
  // How passwords are kept.
  /«(?:scram-sha-256|argon2(?:id?)?|(?:pbkdf2|bcrypt|scrypt)[\w-]{0,12}|(?:legacy_)?(?:md5|sha\d{1,3})(?:_crypt)?)»/iy,
  // A column for them, a function of C.
  /«(?:[A-Z][a-z]+|\*+\w+)»\(/y,
  // An argument in prose about code: "pass `copy=True`"; where a build has its secret from: `--secret id=npm_auth,src=.npmrc`.
  /(?<=`|--secret.)«[a-z_]\w*=[\w-]+»[`,]/y,
  // How a connection is encrypted, as curl and browsers name it.
  /«(?=[A-Z\d_-]+»)(?:[A-Z\d]{2,10}[_-]){0,8}(?:AES|SHA|POLY)[_-]?\d{1,4}[_»-]/y,
];

export const HARMLESS = [...PUBLIC_KEYS, ...CHAINS, ...IDS, ...DIGESTS, ...WORDS];
