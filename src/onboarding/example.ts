import { t } from '../ui/i18n.ts';

const hex = (length: number): string =>
  [...crypto.getRandomValues(new Uint8Array(length))]
    .map((byte) => (byte % 16).toString(16))
    .join('')
    .toUpperCase();

/** A token that nobody ever issued, of the shape that Mews' have. */
const madeUpToken = (): string => `${hex(12)}4${hex(3)}A${hex(15)}-${hex(31)}`;

/** A request as hotels send it to support, with two tokens that open nothing. */
export const exampleText = (): string =>
  [
    t('onboarding_example_text'),
    '',
    '{',
    `  "ClientToken": "${madeUpToken()}",`,
    `  "AccessToken": "${madeUpToken()}",`,
    '  "Client": "Example Hotel 1.0"',
    '}',
  ].join('\n');
