import { alnum } from '../../rule-kit/made-up.ts';
import { drawnOrChosen } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'defined-password',
    title: 'Password in a header of C',
    vendor: 'Script',
    severity: 'high',
    loads: 'late',
    keywords: ['#define '],
    // Values stand in a column of their own.
    pattern: /#define [ \t]{0,9}\w{0,40}(?:pass(?:word|wd|phrase)?|pwd|psk)\d?[ \t]{1,40}"(?<secret>[^"\s]{6,128})"/iy,
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'defined-password': {
    why: 'Whoever reads the ticket can use the network or the broker.',
    source: 'https://docs.arduino.cc/arduino-cloud/guides/esp32/',
  },
};

export const evidence: EvidenceById = {
  'defined-password': {
    match: () => [`#define WIFI_PASS      "«Kx${alnum(12)}77»"\n`, `#define  MQTT_PASSWORD\t"«Kx${alnum(12)}77»"\n`],
    ignore: () => ['#define WIFI_PASS      "your-password"', '#define MAX_PASS 3', '#define FIRST_PASS     "first"'],
  },
};
