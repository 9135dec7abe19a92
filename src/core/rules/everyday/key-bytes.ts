import { raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** Decimal numbers are data, and one byte again and again is a key that was never set. */
const IS_SET = raw`(?=[\s\d:,x]{0,90}[a-f])(?!(?<byte>(?:0x)?\w\w)(?:\W{1,12}\k<byte>){7})`;
/** As firmware prints a key and headers of C hold one, some bytes in a line: from 128 bits on. */
const BYTES = raw`(?:0x)?[\da-f]{2}(?:(?:[: ]|,\s{0,12})(?:0x)?[\da-f]{2}){15,63}`;
/** Zigbee2MQTT's, of 16 numbers, some of them high; the one that it came with for long is everybody's. */
const DECIMAL_BYTES = raw`(?!1, ?3, ?5, ?7,|(?<number>\d{1,3})(?:, ?\k<number>){7})(?=[\d, ]{0,80}(?:1[3-9]\d|2[0-5]\d))\d{1,3}(?:, ?\d{1,3}){15}(?=\s{0,9}\])`;

export const rules: readonly Rule[] = [
  {
    id: 'key-bytes',
    title: 'Key, byte by byte',
    vendor: 'Firmware',
    severity: 'high',
    loads: 'late',
    keywords: [
      'appkey',
      'app_key',
      'appskey',
      'apps_key',
      'nwkkey',
      'nwk_key',
      'nwkskey',
      'nwks_key',
      'network_key',
      'network key',
      'aes_key',
      'aes key',
    ],
    // LoRaWAN's, Zigbee's and Thread's, any key for AES; an array is told its length.
    pattern: new RegExp(
      raw`(?:(?:app|nwk)s?_?|network[_ ]|aes[_ ])key(?:\[\w{0,20}\])?["'\s]{0,9}[:=][{["'\s]{0,40}(?<secret>${IS_SET}${BYTES}|${DECIMAL_BYTES})`,
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

/** Sixteen bytes, `inLine` of them in a line. */
const bytes = (write: (byte: string) => string, between: string, inLine = 16): string =>
  Array.from({ length: 16 }, (_, at) => {
    const byte = write((at * 37 + 160).toString(16).slice(-2).padStart(2, '0'));
    return at === 15 ? byte : byte + between + (at % inLine === inLine - 1 ? '\n  ' : '');
  }).join('');

export const evidence: EvidenceById = {
  'key-bytes': {
    match: () => [
      `###### AppKey:      «${bytes((byte) => byte.toUpperCase(), ':')}»\n###### DevEui:  70:B3:D5:7E:D0:06:00:01`,
      `static const u1_t PROGMEM APPKEY[16] = { «${bytes((byte) => `0x${byte}`, ', ')}» };`,
      `uint8_t aes_key[16] = {\n  «${bytes((byte) => `0x${byte}`, ',', 8)}»\n};`,
      `  network_key: [«${bytes((byte) => String(parseInt(byte, 16) | 128), ', ')}»]\n`,
      `Network Key: «${bytes((byte) => byte, ' ')}»`,
    ],
    ignore: () => [
      `AppKey: ${bytes(() => '00', ':')}`,
      `AppKey: ${bytes(() => 'FF', ':')}`,
      'AppEui: 70:B3:D5:7E:D0:06:00:01',
      `public key: ${bytes((byte) => byte, ':')}`,
      `certificate aes key usage: ${bytes((byte) => byte, ':')}`,
      '"network_key": [10, 20, 30, 40, 50, 60, 70, 80, 10, 20, 30, 40, 50, 60, 70, 80]',
    ],
  },
};
