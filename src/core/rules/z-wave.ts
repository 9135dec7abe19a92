import { hex } from '../rule-kit/made-up.ts';
import { anyOf, raw } from '../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'z-wave-key',
    title: 'Z-Wave network key',
    vendor: 'Z-Wave',
    severity: 'high',
    loads: 'late',
    // By classes of security, as drivers name them, and the one key that was before them.
    keywords: ['s0_legacy', 's2_unauth', 's2_auth', 's2_access', 's2_legacy', 'networkkey'],
    pattern: new RegExp(
      raw`${anyOf(raw`s[02]_?(?:legacy|(?:un)?auth\w{0,12}|accesscontrol|access_control)(?:_?key)?`, 'networkkey')}\\{0,3}["']?\s?(?:[:=]|value=)\s{0,2}\\{0,3}["']?(?<secret>[\da-f]{32}|0x[\da-f]{2}(?:, ?0x[\da-f]{2}){15})`,
      'iy',
    ),
  },
];

export const advice: AdviceById = {
  'z-wave-key': {
    why: 'Opens what is said in the network, to the lock of the door.',
    source: 'https://zwave-js.github.io/zwave-js/#/getting-started/security-s2',
  },
};

const bytes = (): string => Array.from({ length: 16 }, () => `0x${hex(2)}`).join(', ');

export const evidence: EvidenceById = {
  'z-wave-key': {
    match: () => [
      `"S2_Unauthenticated": "«${hex(32)}»"`,
      `S2_AccessControl: «${hex(32)}»`,
      `KEY_S0_Legacy=«${hex(32)}»`,
      `<Option name="NetworkKey" value="«${bytes()}»" />`,
      `networkKey: '«${hex(32)}»'`,
    ],
    ignore: () => ['"securityClasses": {"S2_AccessControl": true}', 'S0_Legacy: not granted'],
  },
};
