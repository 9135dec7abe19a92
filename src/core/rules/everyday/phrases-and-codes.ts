import { upper } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** Each line of a list may be numbered. */
const NUMBER = raw`(?:\d{1,2}[.)]? )?`;
/** Twelve to 24 words of four to eight letters, or three. */
const WORDS = raw`${NUMBER}[a-z]{3,8}(?:[ ,\n]{1,2}${NUMBER}[a-z]{3,8}){11,23}(?![ ,][a-z])`;
/** In a sentence stand words that no such list has. */
const NO_SENTENCE = raw`(?![^\n"]{0,80}\b(?:the|is|and|was|for|you|your|not|with|are|our)\b)`;

/** What is bought and entered once. */
const ENTERED = anyOf('activation', 'redeem', 'redemption', 'gift(?: ?card)?', 'voucher', 'aktivierungs?');

export const rules: readonly Rule[] = [
  {
    id: 'seed-phrase',
    title: 'Seed phrase of a wallet',
    vendor: 'Wallet',
    severity: 'critical',
    loads: 'late',
    keywords: ['seed phrase', 'seed words', 'recovery phrase', 'secret phrase', 'backup phrase', 'mnemonic'],
    pattern: new RegExp(
      raw`(?:(?:seed|recovery|secret|backup) (?:phrase|words)|mnemonic(?: phrase)?)["']?(?: ?[:=]| is| ist)\s{1,3}["']?${NO_SENTENCE}(?<secret>${WORDS})`,
      'iy',
    ),
  },
  {
    id: 'activation-code',
    title: 'Activation code',
    vendor: 'Licence',
    severity: 'medium',
    loads: 'late',
    keywords: ['activation', 'redeem', 'redemption', 'gift', 'voucher', 'aktivierung', 'licen', 'lizenz'],
    pattern: new RegExp(
      raw`(?:${ENTERED}[ _-]?(?:code|key)|li[cz]en[cszt]\w{1,5}(?: key| code)?)["']?(?: ?[:=]| is| ist| lautet)? ?["']?(?<secret>(?=[A-Z-]{0,54}\d)(?=[\d-]{0,54}[A-Z])[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){2,7})`,
      'iy',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'seed-phrase': {
    why: 'The words are the wallet: whoever reads them takes what is in it.',
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  },
  'activation-code': {
    why: 'A code works for the one who enters it first.',
    source: 'https://support.microsoft.com/windows/find-your-windows-product-key-aaa2bf69-7b2b-9f13-f581-a806abf0a886',
  },
};

/** No words of a real wallet: they make no checksum. */
const words = 'lamp river stone orbit velvet candle mirror forest anchor maple sugar violin';

export const evidence: EvidenceById = {
  'seed-phrase': {
    match: () => [
      `seed phrase: «${words}»`,
      `mnemonic: "«${words}»"`,
      `Recovery phrase:\n«${words
        .split(' ')
        .map((word, i) => `${i + 1}. ${word}`)
        .join('\n')}»\n`,
    ],
    ignore: () => [
      'my seed phrase is not accepted by the app since you made the last update of it',
      'seed phrase: twelve words',
    ],
  },
  'activation-code': {
    match: () => [
      `Sul foglio c'è: licenza «A9C3O-7${upper(4)}-M8XW5-${upper(5)}», matricola`,
      `activation code: «K${upper(4)}-7${upper(4)}-${upper(5)}»`,
      `The voucher code is «K${upper(3)}-7${upper(3)}-${upper(4)}».`,
    ],
    ignore: () => ['activation code: XXXXX-XXXXX-XXXXX', 'activation code: error-code-page'],
  },
};
