import { alnum, hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** How ids begin: a prefix and a digit, since two letters are too few to be looked for. */
const ids = (prefix: string): string[] => [...'0123456789abcdef'].map((digit) => prefix + digit);

export const rules: readonly Rule[] = [
  {
    // Beside its secret it is a name only, which support asks for.
    id: 'twilio-api-key',
    title: 'Twilio API key',
    vendor: 'Twilio',
    severity: 'high',
    loads: 'with-hands',
    keywords: ids('SK'),
    pattern: /SK[0-9a-f]{32}(?!:|%3A|['"]?[\s\S]{1,60}(?:secret|SECRET|Secret))/y,
    prefix: 2,
  },
  {
    id: 'twilio-api-secret',
    title: 'Twilio API key secret',
    vendor: 'Twilio',
    severity: 'high',
    keywords: ['twilio'],
    pattern: near('twilio[^\\n]{0,20}?secret', '[a-z0-9]{32}'),
    accept: mixed,
  },
  {
    id: 'twilio-auth-token',
    title: 'Twilio auth token',
    vendor: 'Twilio',
    severity: 'critical',
    keywords: ['twilio'],
    pattern: near('twilio(?![\\w .-]{0,20}sid)', '[0-9a-f]{32}'),
    accept: mixed,
  },
  {
    id: 'twilio-account-pair',
    title: 'Twilio account and auth token',
    vendor: 'Twilio',
    severity: 'critical',
    keywords: [...ids('AC'), ...ids('SK')],
    pattern: /(?:AC|SK)[0-9a-f]{32}(?::|%3A|['"]\s{0,3},\s{0,12}['"])(?<secret>[A-Za-z0-9]{32})/y,
  },
];

export const advice: AdviceById = {
  'twilio-api-key': {
    why: "Names the key of a Twilio account: with its secret, it sends messages and makes calls at the account's cost.",
    revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    source: 'https://www.twilio.com/docs/iam/api-keys',
  },
  'twilio-api-secret': {
    why: "Sends messages and makes calls at the account's cost.",
    revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    source: 'https://www.twilio.com/docs/iam/api-keys',
  },
  'twilio-auth-token': {
    why: 'Opens the whole Twilio account: messages, calls, recordings, billing.',
    revoke: 'https://www.twilio.com/docs/iam/api/authtoken',
    source: 'https://www.twilio.com/docs/iam/api',
  },
  'twilio-account-pair': {
    why: 'Opens the whole Twilio account: messages, calls, recordings, billing.',
    revoke: 'https://www.twilio.com/docs/iam/api/authtoken',
    source: 'https://www.twilio.com/docs/iam/api',
  },
};

export const evidence: EvidenceById = {
  'twilio-api-key': {
    match: () => [`TWILIO_API_KEY=«SK${hex(32)}»`],
    ignore: () => [`AC${hex(32)}`, `sk${hex(32)}`, `key SK${hex(32)}, secret ${alnum(32)}`],
  },
  'twilio-api-secret': {
    match: () => [`TWILIO_API_SECRET=«${alnum(32)}»`],
    ignore: () => ['TWILIO_API_SECRET=changeme'],
  },
  'twilio-auth-token': {
    match: () => [`TWILIO_AUTH_TOKEN=«${hex(32)}»`, `"twilioAuthToken": "«${hex(32)}»"`],
    ignore: () => [`TWILIO_ACCOUNT_SID=AC${hex(32)}`, `twilio: ${hex(40)}`],
  },
  'twilio-account-pair': {
    match: () => [`curl -u AC${hex(32)}:«${hex(32)}»`, `new Client('AC${hex(32)}', '«${hex(32)}»')`],
    ignore: () => [`AC${hex(32)}`],
  },
};
