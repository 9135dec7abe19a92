import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'apilayer-key',
    title: 'apilayer key',
    vendor: 'apilayer',
    severity: 'medium',
    keywords: [
      'apilayer',
      'ipstack',
      'numverify',
      'marketstack',
      'aviationstack',
      'weatherstack',
      'mediastack',
      'countrylayer',
      'coinlayer',
      'currencylayer',
      'fixer.io',
      'fixerio',
      'positionstack',
      'screenshotlayer',
      'pdflayer',
      'userstack',
      'scrapestack',
      'languagelayer',
      'exchangeratesapi',
      'zenserp',
    ],
    pattern: near(
      '(?:apilayer|ipstack|numverify|(?:market|aviation|weather|media|position|user|scrape)stack|(?:country|coin|currency|screenshot|pdf|language)layer|fixer\\.?io|exchangeratesapi|zenserp)',
      '[a-z0-9]{32}',
    ),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'apilayer-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://apilayer.com/account',
    source: 'https://apilayer.com/docs',
  },
};

export const evidence: EvidenceById = {
  'apilayer-key': {
    match: () => [`http://api.aviationstack.com/v1/flights?access_key=«${hex(32)}»`],
    ignore: () => ['http://api.aviationstack.com/v1/flights?access_key=changeme'],
  },
};
