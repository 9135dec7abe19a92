import { alnum } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What stands before the password. */
const BEFORE = anyOf(
  // ConvertTo-SecureString -AsPlainText …; in a log of PowerShell name="String"; value=…
  raw`convertto-securestring[^\w$%@]{1,5}(?:(?:string|asplaintext)\s{1,4}|name="string"; value=)?`,
  // [SecureString]…
  raw`securestring\]`,
);
/** A letter and a digit; no variable, no call. */
const IN_QUOTES = raw`(?<=["'])(?=[^"'\n]{0,127}\d)(?=[^"'\n]{0,127}[a-z])[^"'$\s][^"'\n]{5,127}(?=["'])`;
/** Without quotes before `-AsPlainText` or `-Force`. */
const BARE = raw`(?=[^\s)]{0,127}\d)(?=[^\s)]{0,127}[a-z])[^"'$\s()[{<%@-][^"'\s)]{5,127}(?= -[af])`;

export const rules: readonly Rule[] = [
  {
    id: 'powershell-secure-string',
    title: 'Password in a PowerShell command',
    vendor: 'PowerShell',
    severity: 'high',
    loads: 'late',
    keywords: ['convertto-securestring', 'securestring]'],
    pattern: new RegExp(raw`${BEFORE}["']?(?<secret>${IN_QUOTES}|${BARE})`, 'iy'),
  },
];

export const advice: AdviceById = {
  'powershell-secure-string': {
    why: 'What is made a secure string stands in the command in plain text.',
    source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
  },
};

export const evidence: EvidenceById = {
  'powershell-secure-string': {
    match: () => [
      `$p = ConvertTo-SecureString "«${alnum(12)}»" -AsPlainText -Force`,
      `ConvertTo-SecureString -AsPlainText '«${alnum(12)}»' -Force`,
      `New-LocalUser kiosk -Password (ConvertTo-SecureString «${alnum(12)}» -AsPlainText -Force)`,
      `[SecureString]"«${alnum(12)}»" : cannot be converted`,
      `ParameterBinding(ConvertTo-SecureString): name="String"; value="«${alnum(12)}»"`,
    ],
    ignore: () => [
      'ConvertTo-SecureString "$password" -AsPlainText',
      "ConvertTo-SecureString 'YourPassword'",
      'ConvertTo-SecureString $env:PASS2 -AsPlainText',
      'ConvertTo-SecureString cmdlet of version 5',
      'ConvertTo-SecureString (PowerShell5.1+)',
      'ConvertTo-SecureString: CRYPT_E_0x80090005 failed',
      'ConvertTo-SecureString %PASS2WORD% -AsPlainText',
      '[SecureString]Get-Pass2word',
      '[SecureString]$password2',
    ],
  },
};
