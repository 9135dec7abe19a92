import { alnum, digits, hex, upper } from '../rule-kit/made-up.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'slack-token',
    title: 'Slack token',
    vendor: 'Slack',
    severity: 'high',
    keywords: ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'],
    pattern: /xox[abeoprs]-(?:\d-)?[A-Za-z0-9-]{10,250}/y,
    prefix: 5,
    accept: mixed,
  },
  {
    id: 'slack-config-token',
    title: 'Slack app configuration token',
    vendor: 'Slack',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['xoxe.xox'],
    pattern: /xoxe\.xox[bp]-\d-[A-Za-z0-9-]{40,400}/y,
    prefix: 12,
  },
  {
    id: 'slack-app-token',
    title: 'Slack app-level token',
    vendor: 'Slack',
    severity: 'high',
    keywords: ['xapp-'],
    pattern: /xapp-\d-[a-z0-9]{8,16}-\d{10,14}-[a-z0-9]{32,80}/iy,
    prefix: 7,
  },
  {
    id: 'slack-session',
    title: 'Slack browser session',
    vendor: 'Slack',
    severity: 'high',
    keywords: ['xoxc-', 'xoxd-'],
    pattern: /xoxc-[A-Za-z0-9-]{40,250}|xoxd-[\w%+/=-]{40,400}/y,
    prefix: 5,
  },
  {
    id: 'slack-webhook',
    title: 'Slack webhook address',
    vendor: 'Slack',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['hooks.slack.com', 'hooks.slack-gov.com'],
    pattern:
      /hooks\.slack(?:-gov)?\.com(?:\/|%2F|\\\/)(?:services|workflows|triggers)(?:\/|%2F|\\\/)(?<secret>[\w+/\\%-]{20,140})/y,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'slack-token': {
    why: 'Acts in the workspace as the app or person it was issued to.',
    revoke: 'https://docs.slack.dev/authentication/best-practices-for-security',
    source: 'https://docs.slack.dev/authentication/tokens',
  },
  'slack-config-token': {
    why: 'Creates and changes Slack apps of the workspace.',
    revoke: 'https://api.slack.com/apps',
    source: 'https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests',
  },
  'slack-app-token': {
    why: 'Opens event connections for the app in every workspace.',
    revoke: 'https://api.slack.com/apps',
    source: 'https://docs.slack.dev/authentication/tokens',
  },
  'slack-session': {
    why: 'Signs in to Slack as this person, without a password.',
    source: 'https://docs.slack.dev/authentication/best-practices-for-security',
  },
  'slack-webhook': {
    why: 'Whoever has the address posts messages into the channel.',
    revoke: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
};

export const evidence: EvidenceById = {
  'slack-token': {
    match: () => [
      `«xoxb-${digits(12)}-${digits(13)}-${alnum(24)}»`,
      `https://slack.com/api/auth.test?token=«xoxp-${digits(12)}-${digits(12)}-${digits(13)}-${hex(32)}»&pretty=1`,
      `«xoxe-1-${alnum(146)}»`,
    ],
    ignore: () => ['xoxb-your-token', 'xoxp-...'],
  },
  'slack-config-token': {
    match: () => [`«xoxe.xoxp-1-${alnum(163)}»`],
    ignore: () => ['xoxe.xoxp-1-token'],
  },
  'slack-app-token': {
    match: () => [`«xapp-1-A${upper(10)}-${digits(13)}-${hex(64)}»`],
    ignore: () => ['xapp-1-example'],
  },
  'slack-session': {
    match: () => [
      `d=«xoxd-${alnum(60)}%2B${alnum(40)}%3D%3D»;`,
      `«xoxc-${digits(12)}-${digits(12)}-${digits(13)}-${hex(64)}»`,
    ],
    ignore: () => ['xoxd-cookie'],
  },
  'slack-webhook': {
    match: () => [
      `curl https://hooks.slack.com/services/«T${upper(10)}/B${upper(10)}/${alnum(24)}» -d x`,
      `https://hooks.slack.com/workflows/«T${upper(8)}/A${upper(8)}/${digits(18)}/${alnum(24)}»`,
    ],
    ignore: () => ['https://hooks.slack.com/services/', 'https://hooks.slack.com/services/YOUR/WEBHOOK/URL'],
  },
};
