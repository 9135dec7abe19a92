import { alnum, hex, upper, uuid } from '../rule-kit/made-up.ts';
import { isPublicDemo, looksIssued } from '../rule-kit/mews-tokens.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { capitalAndTwoDigits } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'mews-client-token',
    title: 'Mews client token',
    vendor: 'Mews',
    severity: 'critical',
    keywords: ['clienttoken', 'client token', 'client_token', 'client-token'],
    pattern:
      /client[ _-]?token(?:(?!access|connection)[\s\S]){1,48}?(?<![0-9A-Z])(?<secret>[0-9A-F]{32}-[0-9A-F]{31})/iy,
    checksum: looksIssued,
    isPublicDemo,
    confidence: 'likely',
    loads: 'with-hands',
  },
  {
    id: 'mews-access-token',
    title: 'Mews access token',
    vendor: 'Mews',
    severity: 'critical',
    keywords: ['accesstoken', 'access token', 'access_token', 'access-token'],
    pattern:
      /access[ _-]?token(?:(?!client|connection)[\s\S]){1,48}?(?<![0-9A-Z])(?<secret>[0-9A-F]{32}-[0-9A-F]{31})/iy,
    checksum: looksIssued,
    isPublicDemo,
    confidence: 'likely',
    loads: 'with-hands',
  },
  {
    id: 'mews-connection-token',
    title: 'Mews channel manager connection token',
    vendor: 'Mews',
    severity: 'critical',
    keywords: ['connectiontoken', 'connection token', 'connection_token'],
    pattern: /connection[ _-]?token[\s\S]{1,48}?(?<![0-9A-Z])(?<secret>[0-9A-Z]{32}-[0-9A-Z]{31})/iy,
    confidence: 'likely',
  },
  {
    id: 'mews-channel-client-token',
    title: 'Mews channel manager client token',
    vendor: 'Mews',
    severity: 'high',
    keywords: ['clienttoken'],
    pattern: /[Cc]lientToken(?:\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"|\s{0,2}[=:]\s{0,2}|>)(?<secret>[0-9A-Z]{32})(?!-)/y,
    accept: capitalAndTwoDigits,
    confidence: 'likely',
    loads: 'with-hands',
  },
  {
    id: 'mews-token',
    title: 'Mews token',
    vendor: 'Mews',
    severity: 'critical',
    keywords: [],
    hexRun: true,
    pattern: /[0-9A-F]{32}-[0-9A-F]{31}/iy,
    checksum: looksIssued,
    isPublicDemo,
    confidence: 'likely',
  },
  {
    id: 'mews-pos-key',
    title: 'Mews POS API key',
    vendor: 'Mews',
    severity: 'critical',
    keywords: ['sk_live_', 'sk_test_'],
    pattern: /sk_(?:live|test)_[0-9a-f]{22}/y,
    prefix: 8,
    confidence: 'likely',
  },
];

/** Mews, to those who write to its support. */
const quote = {
  text: 'Partner success will never ask for this information.',
  source: 'https://docs.mews.com/connector-api/contact-support',
};

export const advice: AdviceById = {
  'mews-client-token': {
    why: 'A client token is yours alone: after it was issued it is not to be shared with anybody, Mews included.',
    source: 'https://docs.mews.com/connector-api/guidelines/authentication',
    quote,
  },
  'mews-access-token': {
    why: 'An access token opens all data of a property, guests and payments included; some open several properties at once.',
    source: 'https://docs.mews.com/connector-api/guidelines/authentication',
    quote,
  },
  'mews-connection-token': {
    why: 'A connection token opens one connection of a channel manager with a property.',
    source: 'https://docs.mews.com/channel-manager-api/guidelines/authentication',
  },
  'mews-channel-client-token': {
    why: 'The client token identifies a channel manager in every request to Mews.',
    source: 'https://docs.mews.com/channel-manager-api/guidelines/authentication',
  },
  'mews-token': {
    why: 'Mews asks for tokens to be shortened to a few characters before a request is shared; partner success never asks for a full one.',
    source: 'https://docs.mews.com/connector-api/contact-support',
    quote,
  },
  'mews-pos-key': {
    why: 'The key opens the point of sale of a property; Mews asks to keep it out of anything that others can read.',
    source: 'https://docs.mews.com/pos-api/guidelines/authentication',
  },
};

export const evidence: EvidenceById = {
  'mews-client-token': {
    match: () => [
      `{"ClientToken": "«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»", "Client": "x"}`,
      `{\\"ClientToken\\":\\"«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»\\"`,
      `Cookie: ClientToken=«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»; AccessToken=none`,
      `our client token for the demo hotel is «${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»`,
    ],
    ignore: () => [
      `{"ClientToken": "${uuid()}"}`,
      `ClientToken and AccessToken: ${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}`,
    ],
  },
  'mews-access-token': {
    match: () => [
      `{"AccessToken": "«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»"}`,
      `MEWS_ACCESS_TOKEN=«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»`,
      `<AccessToken>«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»</AccessToken>`,
    ],
    ignore: () => [`{"AccessToken": "${uuid()}"}`],
  },
  'mews-connection-token': {
    match: () => [`{"connectionToken": "«${upper(32)}-${upper(31)}»"}`],
    ignore: () => [`{"connectionToken": "${uuid()}"}`],
  },
  'mews-channel-client-token': {
    match: () => [`{"clientToken": "«${upper(32)}»"}`],
    ignore: () => [`{"clientToken": "${uuid()}"}`, `clientToken: ${hex(32)}`],
  },
  'mews-token': {
    match: () => [
      `«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»`,
      `hotel,«${hex(12).toUpperCase()}4${hex(3).toUpperCase()}A${hex(15).toUpperCase()}-${hex(31).toUpperCase()}»,ok`,
    ],
    ignore: () => [
      `request ${uuid()} failed`,
      `${hex(32).toUpperCase()}-${hex(32).toUpperCase()}`,
      `${hex(32).toUpperCase()}-${hex(30).toUpperCase()}`,
    ],
  },
  'mews-pos-key': {
    match: () => [`TOKEN=«sk_live_${hex(22)}»`, `{\\"key\\":\\"«sk_live_${hex(22)}»\\"}`],
    ignore: () => [`sk_test_${alnum(24)}`, `see sk_live_${hex(7)}`],
  },
};
