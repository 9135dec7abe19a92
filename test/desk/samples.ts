import { randomBytes, randomUUID } from 'node:crypto';

/** A text that people really send to support, with tokens made up for this one use. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly file: string;
  readonly make: () => Made;
}

interface Made {
  readonly text: string;
  /** What must not reach support. */
  readonly secrets: readonly string[];
}

const hex = (length: number): string => randomBytes(length).toString('hex').toUpperCase();

function letters(length: number, alphabet: string): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 32 hexadecimal digits, a dash and 31 more: the shape of Mews' client and access tokens. */
const mewsToken = (): string => `${hex(16)}-${hex(16).slice(1)}`;

function mewsBody(): Made {
  const secrets = [mewsToken(), mewsToken()];
  const body = {
    ClientToken: secrets[0],
    AccessToken: secrets[1],
    Client: 'Harbour PMS Sync 2.4.1',
    RequestId: randomUUID(),
    StartUtc: '2026-11-20T00:00:00Z',
    EndUtc: '2026-11-21T00:00:00Z',
  };
  return { text: JSON.stringify(body, null, 2), secrets };
}

function awsLog(): Made {
  const secret = letters(40, ALPHANUMERIC);
  const lines = [
    '2026-11-24 08:12:03,114 INFO  sync.worker - starting export of 148 reservations',
    `2026-11-24 08:12:03,530 DEBUG sync.s3 - env AWS_ACCESS_KEY_ID=${'AKIA' + letters(16, BASE32)}`,
    `2026-11-24 08:12:03,530 DEBUG sync.s3 - env AWS_SECRET_ACCESS_KEY=${secret}`,
    `2026-11-24 08:12:04,871 ERROR sync.s3 - PUT /exports/day.json failed: 403 AccessDenied (request ${randomUUID()})`,
    '2026-11-24 08:12:04,872 INFO  sync.worker - retrying in 30 s',
  ];
  return { text: lines.join('\n'), secrets: [secret] };
}

function githubCurl(): Made {
  const token = 'ghp_' + letters(36, ALPHANUMERIC);
  const lines = [
    'curl -sS https://api.github.com/repos/harbour-hotels/keycards/dispatches \\',
    `  -H "Authorization: Bearer ${token}" \\`,
    '  -H "Accept: application/vnd.github+json" \\',
    `  -d '{"event_type":"sync","client_payload":{"run":"${randomUUID()}"}}'`,
  ];
  return { text: lines.join('\n'), secrets: [token] };
}

function har(): Made {
  const token = mewsToken();
  const session = letters(48, ALPHANUMERIC);
  const entry = (status: number, path: string) => ({
    startedDateTime: '2026-11-24T08:12:03.114Z',
    time: 182,
    request: {
      method: 'POST',
      url: `https://api.mews.example/api/connector/v1/${path}`,
      httpVersion: 'HTTP/2',
      headers: [
        { name: 'content-type', value: 'application/json' },
        { name: 'cookie', value: `session=${session}` },
      ],
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: 128,
      postData: { mimeType: 'application/json', text: JSON.stringify({ AccessToken: token, RequestId: randomUUID() }) },
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/2',
      headers: [{ name: 'x-request-id', value: randomUUID() }],
      cookies: [],
      content: { size: 42, mimeType: 'application/json', text: JSON.stringify({ Message: 'Invalid interval.' }) },
      redirectURL: '',
      headersSize: -1,
      bodySize: 42,
    },
    cache: {},
    timings: { send: 1, wait: 180, receive: 1 },
  });
  const log = {
    version: '1.2',
    creator: { name: 'Harbour browser', version: '1' },
    entries: [entry(200, 'configuration/get'), entry(400, 'reservations/getAll')],
  };
  return { text: JSON.stringify({ log }, null, 2), secrets: [token, session] };
}

function cleanReport(): Made {
  const lines = [
    'Since this morning the night audit stops at step 4 of 7.',
    `Request ${randomUUID()} was answered with status 500 at 2026-11-24T03:00:41Z.`,
    'Restarting the workstation did not help. Invoice 2026-004512 is affected.',
  ];
  return { text: lines.join('\n'), secrets: [] };
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'mews',
    title: 'API request',
    hint: 'JSON body with a client and an access token',
    file: 'request.json',
    make: mewsBody,
  },
  { id: 'aws', title: 'Sync log', hint: 'log lines with a cloud key pair', file: 'sync.log', make: awsLog },
  {
    id: 'github',
    title: 'cURL command',
    hint: 'a personal access token in a header',
    file: 'call.sh',
    make: githubCurl,
  },
  {
    id: 'har',
    title: 'Browser recording',
    hint: 'HAR with tokens and a session cookie',
    file: 'session.har',
    make: har,
  },
  { id: 'clean', title: 'Plain report', hint: 'no secret in it', file: 'report.txt', make: cleanReport },
];

/** A new text of this kind. Throws when there is no such sample. */
export function sample(id: string): Made {
  const found = SAMPLES.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No sample ${id}`);
  return found.make();
}
