import { digits, lower } from '../../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'wifi-code-password',
    title: 'Wi-Fi password in a QR code',
    vendor: 'Wi-Fi',
    severity: 'medium',
    keywords: ['WIFI:'],
    pattern:
      /WIFI:(?:[A-OQ-Z]:(?:\\[^\n]|\\{2}[;:,"]|[^;\n\\]){0,64};){0,5}P:(?<secret>(?:\\[^\n]|\\{2}[;:,"]|[^;\n\\]){8,63})(?=;)/y,
  },
  {
    id: 'printed-wifi-key',
    title: 'Wi-Fi password on a sticker',
    vendor: 'FRITZ!Box',
    severity: 'medium',
    loads: 'late',
    keywords: ['schl', 'wlan', 'wi-fi', 'wifi', 'wpa', 'fritz'],
    pattern: /(?:schl\S{1,2}ssel|wlan|wi-?fi|wpa\d?|fritz)[^\d\n]{1,60}(?<secret>\d{4}(?: \d{4}){4})(?! ?\d)/iy,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'wifi-code-password': {
    why: 'The text of the code holds the password of the network.',
    source: 'https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11',
  },
  'printed-wifi-key': {
    why: 'Whoever reads the ticket, and is near, can use the network.',
    source: 'https://giga.de/hardware/fritzbox/tipps/das-fritzbox-standard-passwort-finden-und-eingeben-so-geht-s',
  },
};

export const evidence: EvidenceById = {
  'wifi-code-password': {
    match: () => [
      `WIFI:T:WPA;S:Lobby;P:«${lower(12)}»;;`,
      // A sign of the code is escaped, and the escape in JSON again.
      `WIFI:T:WPA;S:Lobby;P:«c2\\;${lower(6)}\\\\:x»;;`,
      `"WIFI:T:WPA;S:Lobby;P:«c2\\\\;${lower(6)}\\\\:x»;;"`,
    ],
    ignore: () => ['WIFI:T:nopass;S:Lobby;;'],
  },
  'printed-wifi-key': {
    match: () => [
      `Schlüssel ist noch der vom Aufkleber, «${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}», daran`,
      `WLAN der FRITZ!Box: «${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}»\n`,
    ],
    ignore: () => ['WLAN card 4111 1111 1111 1111', 'wifi 2412 2417 2422 2427 2432 2437'],
  },
};
