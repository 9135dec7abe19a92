import { digits, lower, upper } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** Words have no digit. */
const CODE = raw`(?=[a-z-]{0,11}\d)(?:[a-z\d]{4,6}(?:-[a-z\d]{4,6}){1,5}|\d{4} \d{4}|(?=[a-z]{0,11}\d+[a-z])[a-z\d]{13,16}|[a-z\d]{8,12})`;

/** What the codes are called, in the languages that we speak. */
const NAME = anyOf(
  '(?:recovery|backup|scratch)[ _-]codes?',
  raw`codes de (?:secours|r\S{1,2}cup\w{1,3}\S{0,2}ration)`,
  'noodcodes?|herstelcodes?|(?:wiederherstellungs|notfall)codes?',
  raw`digos de (?:recup|respaldo)\S{0,10}|codici di (?:recupero|backup)`,
);

/** What stands before the codes. */
const BEFORE = anyOf(
  // Recovery codes (unused): …; in a list, too
  raw`${NAME}(?:(?: \([^()\n]{1,30}\)| [a-z]{2,12}){0,3}\W{1,12}|(?:\s(?:> )?[^\s\d:]{2,15}){1,8}(?::\W{1,12}| (?=\d{4}-\d{4}\b)))(?:1[.)] )?`,
  // BitLocker's, of eight groups, some lines below what it is called
  raw`(?:recovery|bitlocker|numeri)[\s\S]{0,160}?(?=(?:\d{6}-){7})`,
);
/** All that stand in a row, as lists have them, perhaps with numbers. */
const CODES = raw`${CODE}(?:[^\w\n]{0,6}\s[^\w\n]{0,6}(?:\d{1,2}[.)] )?${CODE}){0,19}`;

export const rules: readonly Rule[] = [
  {
    id: 'recovery-codes',
    title: 'Recovery codes',
    vendor: 'Recovery codes',
    severity: 'high',
    loads: 'late',
    keywords: [
      'recovery',
      'backup code',
      'backup-code',
      'backup_code',
      'scratch code',
      'codes de ',
      'noodcode',
      'herstelcode',
      'wiederherstellungscode',
      'notfallcode',
      'digos de ',
      'codici di ',
      'bitlocker',
      'numeri',
    ],
    pattern: new RegExp(raw`${BEFORE}(?<secret>(?:\d{6}-){7}\d{6}|${CODES})`, 'iy'),
    boundary: /[\w-]/,
  },
];

export const advice: AdviceById = {
  'recovery-codes': {
    why: 'Each code takes the place of the second factor, once.',
    source:
      'https://docs.github.com/en/authentication/securing-your-account-with-two-factor-authentication-2fa/recovering-your-account-if-you-lose-your-2fa-credentials',
  },
};

export const evidence: EvidenceById = {
  'recovery-codes': {
    match: () => [
      `Recovery codes: «${lower(4)}7-${lower(5)}  ${lower(5)}8-${lower(4)}»`,
      `Recovery codes (unused):\n  «${lower(4)}7-${lower(5)}\n  7${lower(4)}-${lower(5)}»\n`,
      `Backup codes\n1. «${digits(4)} ${digits(4)}\n2. ${digits(4)} ${digits(4)}»\n\nthanks`,
      `en als noodcode had ik nog «${digits(4)}-${digits(4)}» over`,
      `Códigos de recuperación: «${digits(4)}-${digits(4)}»`,
      `use this recovery code if the\n> phone isnt with you: «${digits(4)} ${digits(4)}».`,
      `BitLocker of the till\nID: {A1}\nPassword:\n   «${Array.from({ length: 8 }, () => digits(6)).join('-')}»`,
      `the recovery code «7${upper(4)}-${upper(5)}-${upper(5)}-${upper(5)}-${upper(5)}»`,
    ],
    ignore: () => ['recovery code: type-what you see', 'backup codes are shown once', 'recovery codes: 10 left'],
  },
};
