import { alnum, lower } from '../rule-kit/made-up.ts';
import { drawnOrChosen } from '../rule-kit/accept.ts';
import { anyOf, raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** The rest of a string of a shell, which a quote within interrupts: `'it'\''s'`. */
const QUOTED = raw`(?<=')(?:[^'\n]|'\\''){8,63}(?=')`;
/** The rest of a line that holds no second setting. */
const LINE = raw`(?<==)(?![^\n]{0,70} \w{2,20}=)[^\s"'<$*@{[][^\n]{6,61}?[^\s|](?=\s*(?:\n|$)|\s+#)`;

export const rules: readonly Rule[] = [
  {
    id: 'openwrt-wifi-key',
    title: 'Wi-Fi password',
    vendor: 'OpenWrt',
    severity: 'high',
    loads: 'late',
    keywords: ['option key ', 'wpa_passphrase=', 'sae_password='],
    // Any character may stand in it, so it goes as far as the quotes or the line.
    pattern: new RegExp(
      raw`(?:option key '|(?<=(?:^|\n)[ \t]{0,9})(?:wpa_passphrase|sae_password)=)(?<secret>${anyOf(QUOTED, LINE)})`,
      'iy',
    ),
    boundary: /[^\s'\\=]/,
    accept: drawnOrChosen,
  },
];

export const advice: AdviceById = {
  'openwrt-wifi-key': {
    why: 'Whoever reads the ticket, and is near, can use the network.',
    source: 'https://openwrt.org/docs/guide-user/network/wifi/basic#encryption_modes',
  },
};

export const evidence: EvidenceById = {
  'openwrt-wifi-key': {
    match: () => [
      `\toption key '«k7|${lower(4)}'\\''w(Q/r${lower(3)}»'\n`,
      `wpa=2\nwpa_passphrase=«k7|Ge'w(Q,${lower(6)} \`i3&G»\nssid=Lobby`,
      `sae_password=«${alnum(12)}»\n`,
    ],
    ignore: () => [
      "option key 'your_wifi_password'",
      'wpa_passphrase={{ wifi_password }}\n',
      "option key '1'",
      'wpa_passphrase="$PASS"',
      'wpa_passphrase=<hidden>',
    ],
  },
};
