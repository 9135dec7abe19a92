import { raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** As firmware prints a key and headers of C hold one: from 128 bits on, and not one that was never set. */
const BYTES = raw`(?!(?:0x)?00\W{1,3}(?:0x)?00)(?:0x)?[0-9a-f]{2}(?:[:, ]{1,3}(?:0x)?[0-9a-f]{2}){15,63}`;

export const rules: readonly Rule[] = [
  {
    id: 'key-bytes',
    title: 'Key, byte by byte',
    vendor: 'Firmware',
    severity: 'high',
    late: true,
    keywords: [
      'appkey',
      'app_key',
      'nwkkey',
      'nwk_key',
      'skey',
      's_key',
      'network_key',
      'network key',
      'aes_key',
      'aes key',
    ],
    // LoRaWAN's, Zigbee's and Thread's, any key for AES; an array is told its length.
    pattern: new RegExp(
      raw`(?:app_?|nwk_?|s_?|network[_ ]|aes[_ ])key(?:\[\w{0,20}\])?["'\s]{0,9}[:=][{["'\s]{0,9}(?<secret>${BYTES})`,
      'iy',
    ),
  },
];

export const advice: AdviceById = {
  'key-bytes': {
    why: 'Who has the key of a device or its network reads what is sent, and sends in its name.',
    source: 'https://lora-alliance.org/resource_hub/lorawan-specification-v1-1/',
  },
};

const bytes = (write: (byte: string) => string, between: string): string =>
  Array.from({ length: 16 }, (_, at) => write((at * 37 + 160).toString(16).slice(-2).padStart(2, '0'))).join(between);

export const evidence: EvidenceById = {
  'key-bytes': {
    match: () => [
      `###### AppKey:      «${bytes((byte) => byte.toUpperCase(), ':')}»\n###### DevEui:  70:B3:D5:7E:D0:06:00:01`,
      `static const u1_t PROGMEM APPKEY[16] = { «${bytes((byte) => `0x${byte}`, ', ')}» };`,
      `Network Key: «${bytes((byte) => byte, ' ')}»`,
    ],
    ignore: () => [
      `AppKey: ${bytes(() => '00', ':')}`,
      'AppEui: 70:B3:D5:7E:D0:06:00:01',
      `public key: ${bytes((byte) => byte, ':')}`,
      `certificate aes key usage: ${bytes((byte) => byte, ':')}`,
    ],
  },
};
