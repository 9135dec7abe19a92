import { alnum, hex, upper } from '../../rule-kit/made-up.ts';
import { raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../../rule-kit/accept.ts';

/** Between two lines: their end, or how JSON, code and a quoted mail write it. */
const GAP = raw`(?:[\s"'>,|]|\\{1,4}[nrt]|\+(?=["'\s]))`;
/** An indent may be wide where a plan or a pipeline prints a key; it is of blanks alone, so that no other field is reached. */
const BETWEEN = raw`(?:${GAP}{1,12}|(?:\\{1,4}[nr]|[\r\n]){1,4}[ \t]{12,40})`;
/** `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`, each up to its line's end, and what is about them. */
const HEADERS = raw`(?:${BETWEEN})?(?:[A-Z][A-Za-z-]{2,20}: [^\n\r\\]{1,120}(?=[\n\r\\])${BETWEEN}){0,4}`;
const BASE64 = '[A-Za-z0-9+/=]';
const LINE = `${BASE64}{16,4096}`;
/** The last line may be short, before the end, before PuTTY's digest, or before the checksum of PGP, which belongs to the key. */
const SHORT_LINE = `(?:${BETWEEN}${BASE64}{1,15}(?=${BETWEEN}(?:-----END|Private-|=)))?`;
const CHECKSUM = `(?:${BETWEEN}=[A-Za-z0-9+/]{4}(?=${BETWEEN}-----END))?`;
const BODY = `${HEADERS}(?<secret>${LINE}(?:${BETWEEN}${LINE}){0,400}${SHORT_LINE}${CHECKSUM})`;

export const rules: readonly Rule[] = [
  {
    id: 'private-key',
    title: 'Private key',
    vendor: 'Private key',
    severity: 'critical',
    keywords: ['-----BEGIN '],
    // A digest is no body of a key.
    pattern: new RegExp(
      raw`-----BEGIN (?:(?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY-----(?!\W{0,44}n?[\da-f]{31})|OpenVPN Static key V1-----)${BODY}`,
      'y',
    ),
    boundary: /[+/=_]/,
    loads: 'with-hands',
  },
  {
    id: 'pgp-private-key',
    title: 'PGP private key',
    vendor: 'Private key',
    severity: 'critical',
    keywords: ['-----BEGIN PGP'],
    pattern: new RegExp(`-----BEGIN PGP PRIVATE KEY BLOCK-----${BODY}`, 'y'),
    boundary: /[+/=_]/,
    loads: 'with-hands',
  },
  {
    id: 'putty-private-key',
    title: 'PuTTY private key',
    vendor: 'Private key',
    severity: 'critical',
    keywords: ['Private-Lines:'],
    pattern: new RegExp(raw`Private-Lines: \d{1,3}${BODY}`, 'y'),
    boundary: /[+/=_]/,
    loads: 'with-hands',
  },
  {
    id: 'private-key-base64',
    title: 'Private key in base64',
    vendor: 'Private key',
    severity: 'critical',
    keywords: ['LS0tLS1CRUdJTiB'],
    pattern:
      /LS0tLS1CRUdJTiB(?:QUklWQVRFIEtFWS|SU0EgUFJJVkFURSBLRVkt|FQyBQUklWQVRFIEtFWS|PUEVOU1NIIFBSSVZBVEUgS0VZ|EU0EgUFJJVkFURSBLRVkt|FTkNSWVBURUQgUFJJVkFURSBLRVkt)[A-Za-z0-9+/]{20,16000}={0,2}/y,
    loads: 'with-hands',
  },
  {
    id: 'age-secret-key',
    title: 'age secret key',
    vendor: 'Private key',
    severity: 'critical',
    keywords: ['AGE-SECRET-KEY-1'],
    pattern: /AGE-SECRET-KEY-1[A-Z0-9]{58}/y,
    prefix: 16,
  },
  {
    id: 'wireguard-private-key',
    title: 'WireGuard private key',
    vendor: 'Private key',
    severity: 'high',
    keywords: ['PrivateKey', 'PresharedKey'],
    pattern: /(?:PrivateKey|PresharedKey)\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/]{43}=)/y,
    loads: 'with-hands',
  },
  {
    id: 'jwk-secret',
    title: 'Symmetric key in JSON (JWK)',
    vendor: 'Private key',
    severity: 'high',
    keywords: ['"kty"'],
    pattern: /"kty"\s{0,3}:\s{0,3}"oct"[^}]{0,200}?"k"\s{0,3}:\s{0,3}"(?<secret>[\w-]{16,1400})(?=")/y,
    confidence: 'likely',
  },
  {
    id: 'jwk-private-key',
    title: 'Private key in JSON (JWK)',
    vendor: 'Private key',
    severity: 'critical',
    keywords: ['"d"', '\\"d\\"'],
    pattern: /\\{0,3}"d\\{0,3}"\s{0,3}:\s{0,3}\\{0,3}"(?<secret>[\w-]{40,1400})(?=\\{0,3}")/y,
    accept: bothCasesAndDigit,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'private-key': {
    why: 'A private key proves an identity or opens a server; whoever has read it can do both.',
    source: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
  'pgp-private-key': {
    why: "With the key others read and sign mail in its owner's name.",
    source: 'https://www.rfc-editor.org/rfc/rfc9580',
  },
  'putty-private-key': {
    why: 'The file opens every server that trusts the key.',
    source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
  },
  'private-key-base64': {
    why: 'A base64 of a key file is the key file.',
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },
  'age-secret-key': {
    why: 'The key opens every file that was encrypted to it.',
    source: 'https://github.com/FiloSottile/age',
  },
  'wireguard-private-key': {
    why: "With the key anybody joins the tunnel in its owner's place.",
    source: 'https://www.wireguard.com/quickstart/',
  },
  'jwk-secret': {
    why: 'The member "k" is the key itself.',
    source: 'https://www.rfc-editor.org/rfc/rfc7518',
  },
  'jwk-private-key': {
    why: 'The member "d" is the private half of a key.',
    source: 'https://www.rfc-editor.org/rfc/rfc7517',
  },
};

const INDENT = `\n${' '.repeat(28)}`;

export const evidence: EvidenceById = {
  'private-key': {
    match: () => [
      `-----BEGIN RSA PRIVATE KEY-----\n«${alnum(64)}\n${alnum(64)}\n${alnum(30)}==»\n-----END RSA PRIVATE KEY-----`,
      `{"private_key": "-----BEGIN PRIVATE KEY-----\\n«${alnum(64)}\\n${alnum(64)}\\n${alnum(6)}==»\\n-----END PRIVATE KEY-----\\n"}`,
      `-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${hex(32).toUpperCase()}\n\n«${alnum(64)}\n${alnum(30)}=»\n-----END`,
      `  key = <<-EOT${INDENT}-----BEGIN PRIVATE KEY-----${INDENT}«${alnum(64)}${INDENT}${alnum(64)}${INDENT}${alnum(6)}==»${INDENT}-----END PRIVATE KEY-----`,
      `-----BEGIN OpenVPN Static key V1-----\n«${hex(32)}\n${hex(32)}»\n-----END OpenVPN Static key V1-----`,
    ],
    ignore: () => [
      `-----BEGIN PUBLIC KEY-----\n${alnum(64)}\n-----END PUBLIC KEY-----`,
      `-----BEGIN CERTIFICATE-----\n${alnum(64)}\n-----END`,
      '-----BEGIN PRIVATE KEY----- goes first',
      // No bodies of keys: other characters than base64's, or no more than a digest's.
      `-----BEGIN PRIVATE KEY-----\\n${alnum(30)}_${alnum(40)}\\n-----END PRIVATE KEY-----`,
      `-----BEGIN PRIVATE KEY-----\n${hex(64)}\n-----END PRIVATE KEY-----`,
    ],
  },
  'pgp-private-key': {
    match: () => [
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n«${alnum(64)}\n${alnum(64)}\n${alnum(6)}==\n=aB3d»\n-----END PGP PRIVATE KEY BLOCK-----`,
    ],
    ignore: () => [`-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${alnum(64)}\n-----END`],
  },
  'putty-private-key': {
    match: () => [`Private-Lines: 3\n«${alnum(64)}\n${alnum(64)}\n${alnum(6)}==»\nPrivate-MAC: ${hex(40)}`],
    ignore: () => [
      `Public-Lines: 3\n${alnum(64)}`,
      'Private-Lines: 1\nComment: rsa-key-20240812 for administratorAccountOfHotel, 14 Note: see applicationConfiguration',
    ],
  },
  'private-key-base64': {
    match: () => [`client-key-data: «LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt${alnum(200)}==»`],
    ignore: () => [`certificate: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0t${alnum(200)}`],
  },
  'age-secret-key': {
    match: () => [`TOKEN=«AGE-SECRET-KEY-1${upper(58)}»`, `{\\"key\\":\\"«AGE-SECRET-KEY-1${upper(58)}»\\"}`],
    ignore: () => [`see AGE-SECRET-KEY-1${upper(19)}`],
  },
  'wireguard-private-key': {
    match: () => [`[Interface]\nPrivateKey = «${alnum(43)}=»`],
    ignore: () => [`PublicKey = ${alnum(43)}=`],
  },
  'jwk-secret': {
    match: () => [`{"kty":"oct","alg":"HS256","k":"«${alnum(43)}»"}`],
    ignore: () => [`{"kty":"RSA","k":"${alnum(43)}"}`],
  },
  'jwk-private-key': {
    match: () => [`{"kty":"EC","d":"«${alnum(43)}»"}`],
    ignore: () => [`{"d":"${alnum(20)}"}`],
  },
};
