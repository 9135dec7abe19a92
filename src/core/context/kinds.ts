import type { Severity } from '../finding.ts';

/** What a finding is called that no vendor's rule names. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
}

/** In order of precedence, after the vendors' rules. */
export const kinds = [
  { id: 'private-key', title: 'Private key', severity: 'critical' },
  { id: 'connection-password', title: 'Password in a connection string', severity: 'high' },
  { id: 'basic-auth', title: 'User name and password (Basic authentication)', severity: 'high' },
  { id: 'bearer-token', title: 'Bearer token', severity: 'high' },
  { id: 'password', title: 'Password', severity: 'high' },
  { id: 'session-cookie', title: 'Session cookie', severity: 'high' },
  { id: 'secret-value', title: 'Token or secret', severity: 'high' },
  { id: 'possible-secret', title: 'Value that may be a secret', severity: 'medium' },
  { id: 'encoded-secret', title: 'Encoded credentials', severity: 'high' },
  { id: 'password-hash', title: 'Hash of a password', severity: 'medium' },
  { id: 'generic-string', title: 'Random string', severity: 'medium' },
] as const satisfies readonly Kind[];

export type KindId = (typeof kinds)[number]['id'];
