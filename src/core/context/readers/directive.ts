import { lookBack } from '../chars.ts';
import { isNoPassword } from '../../filters/no-password.ts';
import type { Reader } from '../scan.ts';
import { after, matchAt } from '../sticky.ts';

/** What precedes a secret that has no name: the kinds of `ipsec.secrets`, directives of `snmpd.conf` (often aligned by blanks), keys of routers. */
const OPENING =
  /(?:: (?:psk|eap|xauth|ntlm|(?:rsa|ecdsa|pkcs8|p12)[ \t]{1,20}\S{1,60}(?=[ \t]{1,20}"))|com2sec6?(?:[ \t]{1,20}\S{1,60}){2}|trap2?sink[ \t]{1,20}\S{1,60}|createuser[ \t]{1,20}\S{1,60}[ \t]{1,20}(?:sha|md5)\S{0,4}|key-string(?: \d)?)[ \t]{1,20}/iy;
/** A user of SNMP has two: the other encrypts. */
const PRIVACY = /[ \t]{1,20}(?:aes|des)\S{0,8}[ \t]{1,20}/iy;
const SECRET = /"([^"\n]{6,128})"|[^\s"'<>]{6,128}/y;

const COMMENT = /#[^\n]*$/;

/** Directives whose place alone says that a secret stands there. */
export const directiveReader: Reader = {
  words: [
    ': psk ',
    ': eap ',
    ': xauth ',
    ': ntlm ',
    ': rsa ',
    ': ecdsa ',
    ': pkcs8 ',
    ': p12 ',
    'com2sec',
    'trapsink',
    'trap2sink',
    'createuser',
    'key-string ',
  ],
  read({ text, emit }, at, end) {
    if (COMMENT.test(lookBack(text, at, 40))) return;
    for (let from = after(OPENING, text, at); from > 0; from = after(PRIVACY, text, SECRET.lastIndex)) {
      const match = matchAt(SECRET, text, from);
      if (!match) return;
      const secret = match[1] ?? match[0];
      const start = match[1] === undefined ? from : from + 1;
      if (!isNoPassword(secret))
        emit(start, start + secret.length, 'password', text.slice(at, end).replace(/[: ]/g, ''));
    }
  },
};
