import { lower } from '../../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'wifi-code-password',
    title: 'Wi-Fi password in a QR code',
    vendor: 'Wi-Fi',
    severity: 'medium',
    keywords: ['WIFI:'],
    pattern: /WIFI:(?:[A-OQ-Z]:[^;\n]{0,64};){0,5}P:(?<secret>[^;\n]{8,63})(?=;)/y,
  },
];

export const advice: AdviceById = {
  'wifi-code-password': {
    why: 'The text of the code holds the password of the network.',
    source: 'https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11',
  },
};

export const evidence: EvidenceById = {
  'wifi-code-password': {
    match: () => [`WIFI:T:WPA;S:Lobby;P:«${lower(12)}»;;`],
    ignore: () => ['WIFI:T:nopass;S:Lobby;;'],
  },
};
