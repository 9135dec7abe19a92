import type { Advice } from '../../rule-kit/rule.ts';
import type { KindId } from './kinds.ts';

/** What is said of findings that no vendor's rule names. Not in the content script. */
export const kindAdvice: Readonly<Record<KindId, Advice>> = {
  'connection-password': {
    why: 'The address holds user name and password: it opens the database or service to everyone who reads the ticket.',
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  'basic-auth': {
    why: 'Basic authentication is user name and password in Base64: everyone can read them.',
    source: 'https://www.rfc-editor.org/rfc/rfc7617',
  },
  'bearer-token': {
    why: 'Whoever holds a bearer token is let in, without any other proof, until it expires or is revoked.',
    source: 'https://www.rfc-editor.org/rfc/rfc6750',
  },
  password: {
    why: 'Support never needs your password. Change it if it was sent to anybody.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
  'session-cookie': {
    why: 'With a session cookie one is logged in as you, past password and second factor. Log out to end it.',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-8.4',
  },
  'secret-value': {
    why: 'Its name says that it is a secret: who has it can act in your name until it is changed.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  'possible-secret': {
    why: 'Name and shape are those of a secret. If it is none, say so and it will not be asked again.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  'encoded-secret': {
    why: 'Base64 is no protection: what stands in it can be read by everyone.',
    source: 'https://www.rfc-editor.org/rfc/rfc4648#section-12',
  },
  'password-hash': {
    why: 'A hash is what passwords are guessed against; short and common ones fall in minutes.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
  'generic-string': {
    why: 'It looks as random as a token. If it is none, say so and it will not be asked again.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};

/** What the person is told. Not in the content script either. */
export const kindTitles: Readonly<Record<KindId, string>> = {
  'connection-password': 'Password in a connection string',
  'basic-auth': 'User name and password (Basic authentication)',
  'bearer-token': 'Bearer token',
  password: 'Password',
  'session-cookie': 'Session cookie',
  'secret-value': 'Token or secret',
  'possible-secret': 'Value that may be a secret',
  'encoded-secret': 'Encoded credentials',
  'password-hash': 'Hash of a password',
  'generic-string': 'Random string',
};
