import { after } from '../sticky.ts';

// Dovecot and Spring write before a password how it is kept.
const SCHEME =
  /(?:(?:bearer|basic|token|api-?key|negotiate|ntlm|splunk|jwt|sso-key|ssws|genie-?key|pss|key|oauth|enc|base64:|apikey:|hmac|\{plain\}|\{noop\})(?:\s+|(?<=[:}])|%20|\+)|token=)(?:token=)?["']?/iy;

/** Where the credentials begin behind a scheme's name such as `Bearer`; `at` itself when there is no scheme. */
export const skipScheme = (text: string, at: number): number => Math.max(at, after(SCHEME, text, at));
