import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'microsoft-identity-refresh-token',
    title: 'Microsoft refresh token',
    vendor: 'Microsoft identity',
    severity: 'critical',
    keywords: ['.AgAB', '.AQAB'],
    pattern: /\.A[gQ]AB[\w-]{100,1800}(?<=(?<secret>[01]\.A[\w-]{20,90}\.[\w-]{104,1804}))/y,
    boundary: /[\w-]/,
  },
  {
    id: 'microsoft-identity-personal-refresh-token',
    title: 'Microsoft account refresh token',
    vendor: 'Microsoft identity',
    severity: 'critical',
    keywords: ['M.C5', 'M.R3_'],
    pattern: /M\.(?:C5\d{2}|R3)_\w{3,6}\.\d?\.?[UW]?\.?-?[\w!*$.-]{100,1800}/y,
  },
];

export const advice: AdviceById = {
  'microsoft-identity-refresh-token': {
    why: "Makes new access tokens for the person's mail, files and tenant.",
    revoke: 'https://learn.microsoft.com/en-us/entra/identity/users/users-revoke-access',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens',
  },
  'microsoft-identity-personal-refresh-token': {
    why: "Makes new access tokens to the person's Outlook, OneDrive and Xbox.",
    revoke: 'https://account.live.com/consent/Manage',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens',
  },
};

export const evidence: EvidenceById = {
  'microsoft-identity-refresh-token': {
    match: () => [`"refresh_token":"«0.AX${alnum(50)}.AgABAAEAAA${alnum(300)}»"`],
    ignore: () => ['.AgABc'],
  },
  'microsoft-identity-personal-refresh-token': {
    match: () => [`refresh_token=«M.C507_BAY.0.U.-${alnum(300)}»`],
    ignore: () => ['M.C507_BAY'],
  },
};
