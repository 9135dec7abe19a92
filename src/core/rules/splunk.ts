import { uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'splunk-hec-token',
    title: 'Splunk HEC token',
    vendor: 'Splunk',
    severity: 'high',
    keywords: ['splunk', 'hec_token', 'hec-token'],
    pattern: near(
      String.raw`(?:splunk[\w. -]{0,20}(?:token|hec|key|auth)|authorization["\']{0,2}\s{0,2}:\s{0,2}["\']{0,2}splunk|hec[_-]token)`,
      '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ),
    confidence: 'likely',
  },
  {
    id: 'splunk-header',
    title: 'Splunk HEC token',
    vendor: 'Splunk',
    severity: 'high',
    keywords: ['splunk '],
    pattern: /Splunk (?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/iy,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'splunk-hec-token': {
    why: 'The token sends events to the index.',
    source:
      'https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/9.4/get-data-with-http-event-collector/set-up-and-use-http-event-collector-in-splunk-web',
  },
  'splunk-header': {
    why: 'The token sends events to the index.',
    source:
      'https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/9.4/get-data-with-http-event-collector/set-up-and-use-http-event-collector-in-splunk-web',
  },
};

export const evidence: EvidenceById = {
  'splunk-hec-token': {
    match: () => [`SPLUNK_HEC_TOKEN=«${uuid()}»`, `{\\"splunk_hec_token\\": \\"«${uuid()}»\\"}`],
    ignore: () => ['SPLUNK_HEC_TOKEN=${TOKEN}', `splunk revision: ${uuid()}`],
  },
  'splunk-header': {
    match: () => [`Authorization: Splunk «${uuid()}»`],
    ignore: () => [`Splunk index ${uuid()}`],
  },
};
