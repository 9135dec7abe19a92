import { alnum, hex, lower, uuid } from '../../rule-kit/made-up.ts';
import { anyOf, behind, raw } from '../../rule-kit/parts.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What stands before a password that was sent, or its hash. */
const BEFORE_SENT = anyOf(
  // What Terraform drew, in its state
  raw`"result": "(?<="id": "none",[^{}]{1,300})`,
  // POP3 and FTP in a log: > PASS …
  raw`(?<=(?:>|\bC:|Command:)\s{1,2})PASS (?![a-z]+(?:[_-][a-z\d]+){2})(?=[^\s(/]{6,64}\s?(?:\n|$))`,
  // SASL in Dovecot's log
  behind(raw`\bauth\b[^\n]{1,200}\s`, raw`resp=(?=[\w+/]{12})`),
  // The registry of Windows: "Password"=hex:…
  behind(raw`"[^"\n]{0,40}pass[^"\n]{0,12}"`, raw`=(?=hex:[\da-f]{2},)`),
  // Keys of a storage account in Azure, in a table and by name
  raw`(?:key[12] {2,20}full {2,20}|(?:prim|second)ary(?:_\w{1,20}|Master|Shared)?_?key["']?\s?[:=]\s?["']?)(?=[\w+/]{43,86}=)`,
  raw`password_hash["']?\s?[:=]\s?["'](?=\S{32})`,
  // A personal access token by its short name
  raw`(?<![a-z\d])pat["']?\s?[:=]\s?["']?(?=[a-z\d]{20})`,
  // A lock's key, as its cloud tells it: digits and commas in base64; a lock in a database is called by words
  raw`lockkey\\?["']?\s?[:=]\s?\\?["']?(?=(?:[l-o][cdijstyz]\w[swxyz\d]){6})`,
  // SASL in IMAP
  'authenticate (?:plain|xoauth2|oauthbearer) ',
);

/** What stands before a code that takes the place of a session. */
const BEFORE_CODE = anyOf(
  // OAuth's in JSON, whose neighbours say that it is one
  raw`"code\\{0,3}"\s?:\s?\\{0,3}"${anyOf(
    '(?<=(?:grant_type|redirect_uri)[^{}]{1,300})',
    '(?=[^{}]{1,600}(?:grant_type|redirect_uri))',
  )}`,
  // A ticket of CAS, a link that logs in
  raw`(?<=[?&])(?:ticket|otp)=(?![\da-f]{8}-)`,
  // Told in a sentence
  'session id: ',
);

export const rules: readonly Rule[] = [
  {
    id: 'sent-password',
    title: 'Password that was sent to a server',
    vendor: 'Protocol',
    severity: 'high',
    loads: 'late',
    keywords: [
      '"result": "',
      'pass ',
      'resp=',
      '=hex:',
      'key1 ',
      'key2 ',
      'primary',
      'secondary',
      'password_hash',
      'pat=',
      'pat =',
      'pat:',
      'pat":',
      "pat':",
      'authenticate ',
      'lockkey',
    ],
    pattern: new RegExp(raw`${BEFORE_SENT}(?<secret>(?:[^\s"'<>\\&]|&(?!\w{1,40}=)){6,3000})`, 'iy'),
    accept: drawnOrChosen,
  },
  {
    id: 'session-code',
    title: 'Code or ticket of a session',
    vendor: 'Protocol',
    severity: 'high',
    loads: 'late',
    keywords: ['"code', 'ticket=', 'otp=', 'session id: '],
    pattern: new RegExp(raw`${BEFORE_CODE}(?<secret>(?=[^\s\d]{0,64}\d)[\w.:/~+-]{20,512})`, 'iy'),
    boundary: /[\w-]/,
  },
  {
    id: 'protocol-secret',
    title: 'Secret of a protocol',
    vendor: 'Protocol',
    severity: 'high',
    keywords: ['encrypt', 'snyk auth '],
    // Consul's gossip, a command of Snyk's. What Digest answers once with is none.
    pattern: /(?:encrypt["']?\s?[:=]\s?"?(?=[\w+/]{22,43}=)|snyk auth )(?<secret>[\w+/-]{22,64}={0,2})/iy,
  },
];

export const advice: AdviceById = {
  'sent-password': {
    why: 'A log of what was sent shows the password in plain text, or in a code that anybody undoes.',
    source: 'https://www.rfc-editor.org/rfc/rfc1939#section-7',
  },
  'session-code': {
    why: 'Whoever has it takes the place of the one that it was made for, as long as it lasts.',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-10.5',
  },
  'protocol-secret': {
    why: 'Who has it speaks to the servers as one of them, or guesses the password behind it offline.',
    source: 'https://www.rfc-editor.org/rfc/rfc7616#section-5.12',
  },
};

/** Made up: how makers of locks write a key. */
const numbers = btoa('66,65,71,69,64,68,72,10');

export const evidence: EvidenceById = {
  'sent-password': {
    match: () => [
      `"id": "none",\n  "length": 12,\n  "result": "«${alnum(12)}»",`,
      `11:20:21.77 > PASS «${alnum(12)}»\n`,
      `Command:\tPASS «${alnum(12)}»\nResponse: 530`,
      `auth: Debug: client in: AUTH\t1\tPLAIN\tservice=imap\tresp=«${btoa(`\0desk\0${alnum(12)}`)}»`,
      `"Password"=«hex:6b,cf,${[1, 2, 3, 4, 5].map(() => hex(2)).join()},0f»`,
      `key1       FULL           «${alnum(86)}==»`,
      `"primary_access_key": "«${alnum(86)}==»"`,
      `GITHUB_PAT=«${alnum(24)}»`,
      `GITHUB_PAT = "«${alnum(24)}»"`,
      `'github_pat': '«${alnum(24)}»'`,
      `azure_pat:«${alnum(24)}»`,
      `AzureDevOps { pat: "«${alnum(52)}»" }`,
      `"password_hash":"«${alnum(48)}»"`,
      `'lockKey': '«${numbers}»', 'lockName': 'P2'`,
      `"lockKey":"«${numbers}»"`,
      `lockKey: «${numbers}»\n`,
      `?lockKey=«${numbers}»&x=1`,
      `{\\"lockKey\\":\\"«${numbers}»\\"}`,
      `--> b'3 AUTHENTICATE XOAUTH2 «${btoa(`user=a\x01auth=Bearer ${alnum(300)}`)}»\\r\\n'`,
    ],
    ignore: () => [
      '"id": "none", "result": "ok", "b": {"result": "passed2"}',
      '> PASS (12 tests)',
      'PASS src/a1b2.test.ts',
      '"Icon"=hex:6b,cf,2a',
      'key1  FULL  access',
      '"password_hash":"argon2id"',
      '"password_hash":"PBKDF2WithHmacSHA256"',
      'search_pat = "customer-2024-invoices-export"',
      'file_pat = some_function_name_long2',
      'date_pat="YYYY-MM-DD-HH-mm-ss-2024"',
      'C: PASS test_case_12',
      'NO AUTHENTICATE failed2',
      'lockKey: "booking-2024-10482x"',
      '"lockKey": "reservation:48120377:sync"',
      'lockkey=OrderProcessingLockForTenant',
      'lockKey=order_sync_2024-11-02',
      'lockKey = orders/eu/2024/11/sync/job/now',
      'lockKey = getLockKeyForReservation(id)',
      '"lockKey":"reservation20241130hotel48120377"',
    ],
  },
  'session-code': {
    match: () => [
      `{"grant_type":"authorization_code","code":"«${alnum(40)}»"}`,
      `{\\"code\\":\\"«${alnum(40)}»\\",\\"redirect_uri\\":\\"https://a.example\\"}`,
      `https://a.example/cb?ticket=«ST-12-${alnum(28)}-sso»`,
      `https://a.example/magic?otp=«${hex(40)}»&x=1`,
      `Session ID: «${lower(26)}»\n`,
    ],
    ignore: () => [
      `{"code": "${alnum(40)}", "message": "unknown"}`,
      '{"grant_type": "authorization_code", "code": "invalid-grant-for-this"}',
      `https://desk.example/view?ticket=${uuid()}`,
      'session id: which-is-shown-in-the-header',
    ],
  },
  'protocol-secret': {
    match: () => [
      `encrypt = "«${alnum(43)}=»"`,
      `{"server": true, "encrypt": "«${alnum(22)}==»"}`,
      `snyk auth «${uuid()}»`,
    ],
    ignore: () => [
      `Authorization: Digest username="7000", realm="a", nonce="${hex(16)}", uri="sip:a", response="${hex(32)}"`,
      'encrypt = "aes-256-gcm-with-a-long-name"',
    ],
  },
};
