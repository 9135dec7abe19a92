import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'branch-secret',
    title: 'Branch key or secret',
    vendor: 'Branch',
    severity: 'medium',
    keywords: ['key_live_', 'key_test_', 'secret_live_', 'secret_test_'],
    pattern: /(?:key|secret)_(?:live|test)_[A-Za-z0-9]{32}/y,
    prefix: 9,
  },
];

export const advice: AdviceById = {
  'branch-secret': {
    why: "Reads and changes the app's links.",
    revoke: 'https://dashboard.branch.io/account-settings/profile',
    source: 'https://help.branch.io/developers-hub/docs/account-settings',
  },
};

export const evidence: EvidenceById = {
  'branch-secret': {
    match: () => [`«secret_live_${alnum(32)}»`],
    ignore: () => ['key_live_x'],
  },
};
