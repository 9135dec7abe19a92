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
  {
    id: 'openweather-key-in-address',
    title: 'OpenWeather API key',
    vendor: 'OpenWeather',
    severity: 'medium',
    loads: 'late',
    keywords: ['appid='],
    pattern: /(?<=openweathermap\.org\/[^\s"'<>]{0,160})appid=(?<secret>[\da-f]{32})/iy,
  },
];

const why = "Calls the API at the account's cost.";
const revoke = 'https://home.openweathermap.org/api_keys';
const source = 'https://openweathermap.org/appid';

export const advice: AdviceById = {
  'openweather-api-key': { why, revoke, source },
  'openweather-key-in-address': { why, revoke, source },
};

export const evidence: EvidenceById = {
  'openweather-api-key': {
    match: () => [`https://api.openweathermap.org/data/2.5/weather?q=x&appid=«${hex(32)}»`],
    ignore: () => ['https://api.openweathermap.org/data/2.5/weather?q=x&appid=changeme'],
  },
  'openweather-key-in-address': {
    match: () => [`{"url": "https://api.openweathermap.org/data/2.5/weather?q=Gent&units=metric&appid=«${hex(32)}»"}`],
    ignore: () => [
      'https://api.openweathermap.org/data/2.5/weather?appid=YOUR_KEY',
      `https://a.example/?appid=${hex(32)}`,
    ],
  },
};
