import { randomBytes } from 'node:crypto';

/** Tokens of real shape, fresh at every run: nothing that a scanner or a reader could take for a live one is in the tree. */

const hex = (length: number): string => randomBytes(length).toString('hex').toUpperCase().slice(0, length);

/** A Mews client or access token. */
export const mewsToken = (): string => `${hex(12)}4${hex(3)}A${hex(15)}-${hex(31)}`;

export const githubToken = (): string =>
  'ghp' +
  '_' +
  randomBytes(60)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 36);

export const requestId = (): string => crypto.randomUUID();

/** The mask that everybody expects of a token. */
export const maskOf = (token: string): string => `${token.slice(0, 4)}***${token.slice(-4)}`;

/** What a hotel pastes into a ticket. */
export const mewsBody = (client: string, access: string, request: string): string =>
  JSON.stringify({ ClientToken: client, AccessToken: access, Client: 'Channel 1.0', RequestId: request }, null, 2);
