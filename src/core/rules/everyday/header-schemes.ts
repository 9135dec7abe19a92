import { alnum, upper } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import { wordless } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

const NAME = raw`(?<!(?<!roxy)-|[A-Za-z] )(?:[Aa]uthorization|AUTHORIZATION)\\{0,3}["']?\s?[:=]\s?\\{0,3}["']?`;
/** Found as what they are, made for one request, or public; a payment and a reservation are authorized, too. */
const OTHERS = `(?!${anyOf(
  'Basic|Bearer|[Tt]oken|A(?:pi|PI)-?[Kk]ey|Negotiate|NTLM|Splunk|JWT|SSWS|Genie|Key|OAuth',
  '[Cc]lient|Digest|MAC|Hawk|Signature|AWS|HMAC|Hmac|IYZWS',
  'Request|Code|Id|User|Order|Reservation|Ref|Hold|Visa',
  'Denied|Approved|Pending|Failed|Error|Rejected|Missing|Required|Expired|Invalid|Unknown',
)}(?![a-z]))`;
/** A maker's own, with a capital, or with a login before the token. */
const SCHEME = raw`(?:[A-Z][\w-]{1,20} |[a-z]{2,20} (?=[\w.@-]{1,40}:))(?:[\w.@-]{1,40}:)?`;
const TOKEN = raw`(?![\da-f]{8}-[\da-f]{4}-)(?:[\w+/.~-]|%[\dA-F]{2}){16,2048}={0,2}`;

export const rules: readonly Rule[] = [
  {
    id: 'header-scheme',
    title: 'Token in a header',
    vendor: 'HTTP',
    severity: 'high',
    loads: 'late',
    keywords: ['authorization'],
    pattern: new RegExp(raw`${NAME}${OTHERS}${SCHEME}["']?(?<secret>(?=[^\s\d]{0,99}\d)${TOKEN})`, 'y'),
    boundary: /[\w=]/,
    accept: wordless,
  },
];

export const advice: AdviceById = {
  'header-scheme': {
    why: 'Whoever sends this header is taken for the account it was made for.',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',
  },
};

export const evidence: EvidenceById = {
  'header-scheme': {
    match: () => [
      `Authorization: cpanel desk:«${upper(32)}»`,
      `-H "Authorization: Session «${alnum(24)}»"`,
      `{"Authorization": "Elastic «${alnum(40)}»"}`,
      `{\\"Authorization\\":\\"Session «${alnum(24)}»\\"}`,
    ],
    ignore: () => [
      `Authorization: Client-ID ${alnum(24)}`,
      'Authorization: Session expired-or-unknown',
      'the authorization: see RFC-9110-section-11',
      `Authorization: denied req_${alnum(16)}`,
      `authorization: request ${alnum(24)}`,
      `Authorization: Basic ${alnum(24)}`,
    ],
  },
};
