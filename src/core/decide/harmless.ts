import { lookBack } from '../context/chars.ts';
import { kindIds } from '../context/keys/kinds.ts';
import { after, either } from '../context/sticky.ts';
import { isNoPassword } from '../filters/no-password.ts';
import type { Span } from '../span.ts';

const WINDOW = 200;

/** Words and not more, as `PasswortZuKurz`, `unknown` are: what is said of a password, or stands in its place. */
const OF_WORDS = /^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+|[_-]\p{Ll}+){0,3}$/u;

/**
 * What is known to be public by all of what it is and where it stands: the rule that found it, and the text around it. Those
 * that begin with the secret are tried at its place alone, and what it is before what stands around it: hostile text has
 * thousands of findings.
 */
const HARMLESS: readonly RegExp[] = [
  // A package with its revision, a key of a cache.
  /^poss[^«]+«[^»]{1,200}(?:[@#][\da-f]{40}|-[\da-f]{64})»/,
  /^poss[^«]+«[a-z][\w.]*(?:-[\w.]+){0,9}-(?:[\da-f]{40}|(?<=-[\w.]{1,40}-)[\da-f]{32})»/i,
  // How documentation fills a vendor's shape.
  /«(?:[^»]{0,99}(\w)\1{15}»|abcd efgh)/y,
  // Accounts and signatures of block chains.
  /^gen[^«]+(?:wallet|itcoin|BTC|Solana|Tron|XRP)[^«]*«[1-9A-HJ-NP-Za-km-z]+»/,
  // The same without a word, in their first form: base58 behind a 1 or a 3, as few tokens are. What Gmail says of a mail.
  /^gen[^«]+«(?:[13][1-9A-HJ-NP-Za-km-z]{32,33}»|AOJu0Y)/,
  // An object of Java that does not say what it is.
  /«[a-z]\w*(?:\.[\w$]+){2,9}@(?=\d*[a-f])[\da-f]{5,8}»/y,
  // The client's key of Sentry, with no secret behind it, which every page of the site shows: https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  /(?<=\/)«[\da-f]{32}»@[\w.-]*sentry[\w.-]*\/\d/y,
  // In a list of files that hold the first line of a key: the name of the next file.
  /(?<=KEY-----\s{1,4})«(?:[a-z]+\/){1,9}\w+»[.:]/y,
  // What shows a badge on a page that everybody reads, a call's id in Asterisk's log of security, a credential's name in a pipeline, what is encrypted for a file, Helm's digest of a secret.
  /(?<=badge\.svg\?[\w=&-]{0,60}|PJSIP".+SessionID="|entials\('|crypted:|checksum\/[\w-]{1,30}: )«/y,
  // The write key that starts an analytics script in a page, for every visitor to see: https://posthog.com/docs/libraries/js#option-1-add-the-javascript-snippet-to-your-html
  /(?=«[a-z\d]{16,40}»)(?<=(?:analytics|segment|amplitude|mixpanel|bugsnag|heap|logrocket|appcues|pendo|clarity|hj)\.(?:load|init(?:ialize)?|start)\((?:\{ ?apiKey: ?)?\\?["'])/iy,
  // A Tailscale node's public key, a signing certificate, a key's name, a host's fingerprint; an idempotency key, a passport
  // number, a visitor counter's cookie, a TLS session.
  /(?<=(?:node|disco)key:|--sign |key id |syncToken": ?"|ssh-\w{3,9} \d{3,4} |idempot\w{3,6}\W{0,3}[:=]\W{0,2}|reisepass\w{0,8}: ?|(?:__hs\w{2,3}|intercom-device-id-\w{1,20})=|Session-ID: {1,4}(?=«[\dA-F]{64}»))«/iy,
  // What shows the issuer of a certificate whose a name is, and any record of DNS: https://www.rfc-editor.org/rfc/rfc8555#section-8
  /(?=«[\w-]{43}»)(?<=(?:_acme-challenge|"(?:dns|http)-01)[^«\n{}]{1,180}|^gen[^«]+[^.]\bTXT\b[^«\n]{1,40})/iy,
  // Keys that check a signature, as servers of Matrix have them.
  /(?=«[\w+/-]{43}=?»)(?<=(?:(?:verify(?:ing)?|sender|public)[ _-]?key|ed25519 key of(?: the)? device|ed25519:\w{1,20})\W{0,3}[:=]\W{0,2}(?:\{[^{}«]{0,80})?)/iy,
  // Public keys of web push, NATS and age, how NTLM begins, what a token says of itself, how passwords are kept, a column for them,
  // a function of C, a script of Google's that is deployed, the key of an order of WooCommerce, which the customer's own link holds.
  /«(?:B[A-P][\w/+-]{85}=?»|wc_order_\w{5,20}»|AKfycb|[ACNOUX][A-Z2-7]{55}»|TlRMTVNTUAAB|age1\w{58}»|(?:jti|kid)=|scram-sha-256»|(?:[A-Z][a-z]+|\*+\w+)»\()/y,
  // Digests in a list of what is installed, as CocoaPods has it.
  /(?<=^poss[^«]*\n {2,9}[A-Z][\w/+.-]{1,60}: )«[\da-f]{40}»/y,
  // The words for a password in the place of one: `mot_de_passe`, `mein-passwort`.
  /«(?:m[a-z]{1,3}[_-]?)?(?:passwor[dt]|kennwort|mot_de_passe|clave|senha)»/iy,
  // An argument in prose about code: "pass `copy=True`"; where a build has its secret from: `--secret id=npm_auth,src=.npmrc`.
  /(?<=`|--secret.)«[a-z_]\w*=[\w-]+»[`,]/y,
  // How a connection is encrypted, as curl and browsers name it.
  /«(?=[A-Z\d_-]+»)(?:[A-Z\d]{2,10}[_-]){0,8}(?:AES|SHA|POLY)[_-]?\d{1,4}[_»-]/y,
];

/** The same of what its key alone announced, or nothing. */
const WITHOUT_RULE: readonly RegExp[] = [
  // What is asked of a password, and nothing else: `min:8|max:64`, `required|string`, `12+Zeichen`, `WPA2-PSK`.
  /«(?:(?:required|nullable|confirmed|string|(?:min|max)(?:[.:]|imum|imal|Length[:=]?)\d{0,3}(?:chars?|tekens?|znak[\w\u016f\u00f3]{0,3})?)[|,;&]?)+»/iy,
  /«(?:WPA\d?-[ACEPST]\w+|(?:mind(?:\.|est))?\d{1,2}(?:[-\u2013+]\d{1,2})?\+?-?(?:char(?:s|acters?)|zeichen|car[a\u00e1][ct]\w{2,7}|tekens?|znak[\w\u016f\u00f3]{0,3}|d[i\u00ed]gito?s?|ziffern?|cif\w{2,3}|m[i\u00ed]n(?:imo)?))»/iy,
  // A package with its version, and what it is for, in Gradle's lock files.
  /«[a-z][\w.-]{1,40}:\d[\w.-]{0,20}=[a-z]{2,20}[A-Z,»]/y,
  // An error's code, of Entra and of Oracle. Words that say where the password is kept, or that it does not apply.
  /«(?:AADSTS|(?:ORA|TNS|SP2)-)\d{4,8}»/y,
  /«(?:(?:see|siehe|zie|voir|vedi|viz|patrz|vea) [a-z\u00df-\u017f ]{2,40}|n\.v\.t\.?|k\. ?a\.?)»/iy,
  // Beside the head of a column stands that of the next.
  /(?<=(?:pass\w{0,6}|pwd|token|secret|key|kennwort)\t)«[a-z]+(?:_[a-z]+)*(?:_\d)?»[\t\n]/y,
  // A regular expression; what a program draws from, where no key announces a secret.
  /«[^»\n]{0,200}?(?:\[\^?(?:a-z|0-9|\\{1,2}[dws])|a-z(?:a-z|0-9))/iy,
  /(?<=^gen[^«]*["'`])«[^»\n]{0,99}abcdefghij/iy,
  // A name of a key, not the key: `API key ID: …`, `secret version …`; Key Vault's version in an address.
  /(?<=(?:(?:key|token|schl\u00fcssel|klucza?|cl\u00e9|clave|chiave|chave|sleutel)[ -]id[^\w\n]{0,9}\n?[^\w\n]{0,9}(?:(?:is|ist|lautet|est?|\u00e8|was) )?[^\w\n]?|(?:key|token|secret)[ -](?:version|name|fingerprint|handle)(?: is|["']?[:=]| =) ?["'\x60]?)(?:mrk-)?|vault\.[\w.-]{1,40}\/(?:secret|key|certificate)s\/[\w-]{1,127}\/)«/iy,
  /(?<=(?:key|token|secret)[ -](?:version|id) )«(?:mrk-)?[\da-f-]{16,64}»/iy,
  // What a job, a request, a user is told by.
  /«JID-\w{24}»|(?<=[a-z](?<!sess\w{0,6}|secret)[ -]id: )«[\da-f]{8}-[\da-f-]{27}»/iy,
  // The name that Kubernetes gives to a token of an account.
  /(?=«[\w.-]{1,60}-(?:token|dockercfg)-[a-z\d]{5}»)(?<!assw[^«\n]*)/y,
  // What is encrypted for a cluster of Kubernetes (it begins with the length of its part of RSA, 512), or by a key of AWS; where
  // Google keeps a secret; of a call, by RFC 7989 and as a bed bank tells of it:
  // https://developer.hotelbeds.com/documentation/hotels/booking-api/
  /«(?:A(?:g[A-D][\w+/]{200}|Q[EI]CA[HB][\w+/]{60})|projects\/[^»]+\/secrets\/|[\da-f]{32};remote=|[\dA-F]{32}»\W{2,9}internal)/y,
  // The fingerprint of a key of OpenPGP.
  /(?=«(?:0x)?(?:[\dA-F]{40}|[\dA-F]{16})»)(?<=(?:gpg|GPG|pgp|PGP|recv-key|keyserver|[DR]SA key|igning key)(?![^«\n]*phrase)[^«\n=]{0,60})/y,
  // Addresses of files and of money in chains of blocks, accounts of banks.
  /^gen[^«]*«(?:Qm|baf[ky]|k51|G[A-Z2-7]{55}»|[A-Z]{2}\d\d[A-Z]{4}\d[A-Z\d]{6,25}»|[a-z]{2,8}1[ac-hj-np-z02-9]{38})/,
  // Whose signature an address holds, and which app of a shop: https://docs.cloud.google.com/storage/docs/authentication/signatures
  /(?<=X-(?:Goog|Amz)-Credential=|SHOPIFY_API_KEY\W{1,4}(?=«[\da-f]{32}»))«/iy,
  // Keys that a maker's prefix calls public, names of customers and events; Adyen's key for the page that pays.
  /^gen[^«]*«(?:(?:db|cluster|txn|shp|ord|dpl|file|asst|thread|run|job|pi|seti|po|ch|sub|in|we|inv|pay|bld|pk|cus|evt|req|msg|usr|user|org|team|acct|price|resp|chatcmpl)[_-]|(?:live|test)_[A-Z\d]{32}»)/,
  // What an index is called in SQL; what a message was signed with, not the key: in a header, or in a log that compares two.
  /(?<=KEY [\x60"]?)«\w+»[\x60"]? ?\(/y,
  /(?<=[\w-]signature["'\]]{0,2}(?::|=>)\s{0,4}(?:string\(\d\d\) )?["']?|hmac ?(?:rec|comp|exp|calc|loc|head)\w*\W{1,5})«(?:[\w+/]{43}=|[\da-f]{40}(?:[\da-f]{24})?)»/iy,
  // A header of a mail or an answer, whose name says nothing of a secret.
  /^gen\S+ (?:[^«]*\n)?(?:[<>*] )?(?![^«\n]*(?:sess|login|cred|auth))(?:[A-Z]\w{0,20}-){1,6}\w{1,30}: «/i,
  // What an answer is compared with, in a copy of the browser's tools.
  /(?<=^gen[^«]*(?:W\/|-match["']?=)\W{1,4})«/y,
  // What a field of its own calls an id, behind a message about a token; those of sessions and secrets open them.
  /(?<=(?:[a-z]Id|_id)["'\]]{0,2}\s?(?:=>|:)\s?["']?)(?<!(?:ecret|ess(?:ion)?)_?[Ii]d\W{1,6})«/y,
  // A session in which one pays or speaks, on a device that is watched for fraud, and nobody is logged in.
  /(?<=(?:acct|checkout|payment|device|call|analytics|replay)[_-]?session[_-]?id[^\w\n]{1,8})«/iy,
  // The id of a secret in Azure, that of Vault opens; a signature of DKIM; what Sentry did with a password: `@password:filter`.
  /(?<=(?:Azure|Entra|Tenant|Object)[^«]{1,150}Secret ID:?\s{1,3}|[\s;]bh?=|"@\w{1,20}:(?=«[a-z]{6,7}»))«/y,
  // The site's key of a captcha, which every page of it shows: https://developers.google.com/recaptcha/docs/display
  /«6L[\w-]{38}»(?<=(?:site|publi[cq]|client|\u00f6ffentlich)[\w -]{0,12}key\W{1,6}«[\w-]{40}»|(?:render=|execute\(["'])«[\w-]{40}»)/iy,
  // Fingerprints, hashes of what a machine drew (`hashed_token`, `hashed_secret`, `hashed_key`); the name of a device in Apple's
  // reports of crashes; the id behind an error of Gmail's; a window of a terminal.
  /(?<=\?p=\w{1,30} |fingerprint\W{0,3}|hashed\w{0,20}e[nty]\W{1,6}(?=«[\da-f]{32})|CrashReporter Key:\s{0,9}|\sdata-key=\\?["']|(?:relay|session)_?state\W{1,4}|TERM_SESSION_ID\W{1,6})«/iy,
];

/**
 * Says whether one of these patterns knows what was found, which begins at `at` in what is seen of the text. Those with the same
 * flags are one: of forty nearly all fail at once, and to be called is most of what they cost. One that refers back to a group
 * has the first one.
 */
function knower(patterns: readonly RegExp[]): (seen: string, at: number) => boolean {
  const joined = [...new Set(patterns.map(({ flags }) => flags))].map((kind) =>
    either(kind, ...patterns.filter(({ flags }) => flags === kind)),
  );
  return (seen, at) => joined.some((pattern) => after(pattern, seen, at) >= 0);
}

const isPublic = knower(HARMLESS);
const isPublicWithoutRule = knower(WITHOUT_RULE);

/** Whether what was found is public all the same. */
export function isHarmless(text: string, { start, end, rule }: Span & { readonly rule: string }): boolean {
  const value = text.slice(start, end);
  const before = lookBack(text, start, WINDOW);
  const seen = `${rule} ${before}«${value}»${text.slice(end, end + WINDOW)}`;
  const at = rule.length + 1 + before.length;
  return (
    isPublic(seen, at) ||
    (kindIds.some((kind) => kind === rule) &&
      // In an address nothing is said of a password.
      ((rule !== 'connection-password' && OF_WORDS.test(value) && isNoPassword(value)) ||
        isPublicWithoutRule(seen, at)))
  );
}
