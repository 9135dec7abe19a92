import { lookBack } from '../chars.ts';
import { isSecretValue } from '../values/judge.ts';
import type { Reader, Scan } from '../scan.ts';
import { readValue } from '../values/value.ts';
import { after } from '../sticky.ts';

/** Commands whose short option is a password or token. */
const COMMANDS =
  /\b(?:mysql\w*|mariadb\w*|sshpass|(?:docker|podman|helm registry|oras|buildah|skopeo) login|mongo\w*|redis-cli|influx|mosquitto_\w+|ldap\w+|smbclient|7z|unzip|zip|unrar|rar|sqlcmd|bcp|snmp\w+|check_(?!http)\w+|openssl|ktpass|schtasks|security|A bearer|\w{1,20} -u[ =]\S{1,60})\b[^\n]{0,160}$/i;
const CURL = /\b(?:curl|wget|check_http|http|https|xh)\b/i;
/** How much of a command is looked at. */
const LONGEST_COMMAND = 1000;

/** What stands of a command before `at`, with its earlier lines: a backslash joins them, or in the shells of Windows `^` or a backtick. */
function commandBefore(text: string, at: number): string {
  const before = lookBack(text, at, LONGEST_COMMAND);
  let newline = before.lastIndexOf('\n');
  while (newline > 0 && /[\\^`]\r?$/.test(before.slice(newline - 2, newline)))
    newline = before.lastIndexOf('\n', newline - 1);
  return before.slice(newline + 1);
}

/** A blank or an equals sign, if anything; in a list of arguments `"-p", "…"`. */
const SET_APART = /(?:["'], ?|[ =])?/y;

/** Of a broker's client a topic, of a cloud's the tenant. */
const TOKEN = ' -t ';

function readPassword(scan: Scan, at: number, end: number): void {
  const { text } = scan;
  const value = readValue(text, after(SET_APART, text, end));
  const secret = value && text.slice(value.start, value.end);
  if (!secret || !isSecretValue(secret, 'password') || (/^[\da-f]{8}-|\//.test(secret) && text.startsWith(TOKEN, at)))
    return;
  // Asked last: to go through what stands before costs most.
  if (!COMMANDS.test(lookBack(text, at, 200))) return;
  scan.emit(value.start, value.end, 'password');
}

/** `curl -u user:password`. */
function readUser(scan: Scan, at: number, end: number): void {
  const { text } = scan;
  const value = readValue(text, end);
  if (!value) return;
  const pair = text.slice(value.start, value.end);
  const colon = pair.indexOf(':');
  if (colon < 0 || pair.includes('://') || !CURL.test(commandBefore(text, at))) return;
  const start = value.start + colon + 1;
  // WordPress shows its passwords of applications in groups.
  if (isSecretValue(text.slice(start, value.end).replaceAll(' ', ''), 'password'))
    scan.emit(start, value.end, 'password', pair.slice(0, colon));
}

const AFTER_USER = /\S{1,80}[ \t]{1,2}(?=\S)/y;

/** `net use Z: \\server\share /user:name password`. */
function readAfterUser({ text, emit }: Scan, at: number, end: number): void {
  // Of an address: `https://user:…@host`.
  if (text.charAt(at - 1) === '/') return;
  const valueAt = after(AFTER_USER, text, end);
  const value = valueAt > 0 ? readValue(text, valueAt) : undefined;
  if (value && isSecretValue(text.slice(value.start, value.end), 'password')) emit(value.start, value.end, 'password');
}

/** Short options that hold a password, of the commands that have them. */
export const commandLineReaders: readonly Reader[] = [
  {
    words: [' -p', '"-p', "'-p", ' -w ', TOKEN, ' -a ', ' -x ', ' -c ', ' -k ', ' /pass ', ' /p ', ' /rp '],
    read: readPassword,
  },
  { words: [' -u ', '--user ', ' -u\t', ' -a ', '--auth '], read: readUser },
  { words: ['/user:'], read: readAfterUser },
];
