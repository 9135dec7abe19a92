import { hex } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'openweather-api-key',
    title: 'OpenWeather API key',
    vendor: 'OpenWeather',
    severity: 'medium',
    keywords: ['openweather', 'owm_'],
    loads: 'with-page',
    pattern: near('(?:openweather|(?<![a-z])owm_)', '[0-9a-f]{32}'),
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'openweather-api-key': {
    why: "Calls the API at the account's cost.",
    revoke: 'https://home.openweathermap.org/api_keys',
    source: 'https://openweathermap.org/appid',
  },
};

export const evidence: EvidenceById = {
  'openweather-api-key': {
    match: () => [`https://api.openweathermap.org/data/2.5/weather?q=x&appid=«${hex(32)}»`],
    ignore: () => ['https://api.openweathermap.org/data/2.5/weather?q=x&appid=changeme'],
  },
};
