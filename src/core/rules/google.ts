import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { near } from '../rule-kit/near.ts';
import { bothCasesAndDigit, wordless } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'google-api-key',
    title: 'Google API key',
    vendor: 'Google',
    severity: 'medium',
    keywords: ['AIza'],
    pattern: /AIza[\w-]{35}/y,
    boundary: /[\w-]/,
    prefix: 4,
  },
  {
    id: 'google-old-client-secret',
    title: 'Google OAuth client secret',
    vendor: 'Google',
    severity: 'high',
    keywords: ['apps.googleusercontent.com'],
    pattern: /apps\.googleusercontent\.com[^\w.-](?:[\s\S]{0,48}?[\s"'>=:])?(?<secret>[\w-]{24})(?![\w.-])/y,
    accept: bothCasesAndDigit,
    confidence: 'likely',
    loads: 'with-hands',
  },
  {
    id: 'google-auth-key',
    title: 'Google Gemini auth key',
    vendor: 'Google',
    severity: 'high',
    keywords: ['AQ.Ab8'],
    pattern: /AQ\.Ab8[\w-]{40,100}/y,
    prefix: 6,
  },
  {
    id: 'firebase-server-key',
    title: 'Firebase Cloud Messaging key',
    vendor: 'Google',
    severity: 'high',
    keywords: [':APA91b'],
    pattern: /:APA91b[\w-]{100,170}(?<=(?<secret>AAAA[\w-]{7}:APA91b[\w-]{100,170}))/y,
    loads: 'with-hands',
  },
  {
    id: 'google-app-password',
    title: 'Google app password',
    vendor: 'Google',
    severity: 'high',
    keywords: ['app password', 'app_password', 'mail.password', 'smtp_pass'],
    loads: 'late',
    pattern: near('(?:app|mail|smtp)[ ._-]pass(?:word)?', '[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}'),
    accept: wordless,
  },
];

export const advice: AdviceById = {
  'google-api-key': {
    why: 'An unrestricted key spends the project it belongs to: maps, translation, Gemini.',
    revoke: 'https://console.cloud.google.com/apis/credentials',
    source: 'https://cloud.google.com/docs/authentication/api-keys',
  },
  'google-old-client-secret': {
    why: 'The secret lets anybody pose as the application.',
    revoke: 'https://console.cloud.google.com/apis/credentials',
    source: 'https://developers.google.com/identity/protocols/oauth2',
  },
  'google-auth-key': {
    why: 'The key spends the project it belongs to.',
    revoke: 'https://aistudio.google.com/apikey',
    source: 'https://ai.google.dev/gemini-api/docs/api-key',
  },
  'google-app-password': {
    why: 'It opens the mailbox without the second factor.',
    revoke: 'https://myaccount.google.com/apppasswords',
    source: 'https://support.google.com/accounts/answer/185833',
  },
  'firebase-server-key': {
    why: 'The server key sends messages to every user of the app.',
    revoke: 'https://console.firebase.google.com/',
    source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  },
};

export const evidence: EvidenceById = {
  'google-api-key': {
    match: () => [`TOKEN=«AIza${alnum(35)}»`, `{\\"key\\":\\"«AIza${alnum(35)}»\\"}`],
    ignore: () => [`AIza${alnum(40)}`, `see AIza${alnum(11)}`],
  },
  'google-old-client-secret': {
    match: () => [`id: 1-x.apps.googleusercontent.com\nsecret: «${alnum(24)}»`],
    ignore: () => ['1-x.apps.googleusercontent.com and the rest of the words'],
  },
  'google-auth-key': {
    match: () => [`TOKEN=«AQ.Ab8${alnum(47)}»`, `{\\"key\\":\\"«AQ.Ab8${alnum(47)}»\\"}`],
    ignore: () => [`see AQ.Ab8${alnum(15)}`],
  },
  'google-app-password': {
    match: () => [
      `app password: «${'qwkz plvm'} ${'trjn hxbs'}»`,
      `spring.mail.password=«${'qwkz plvm'} ${'trjn hxbs'}»`,
    ],
    ignore: () => ['the app password is made by them once', 'the mail password will only work when they ask'],
  },
  'firebase-server-key': {
    match: () => [
      `TOKEN=«AAAA${alnum(7)}:APA91b${alnum(134)}»`,
      `{\\"key\\":\\"«AAAA${alnum(7)}:APA91b${alnum(134)}»\\"}`,
    ],
    ignore: () => [`see AAAA${alnum(2)}:APA91b${alnum(44)}`],
  },
};
