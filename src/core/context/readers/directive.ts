import { isNoPassword } from '../../filters/no-password.ts';
import type { Reader } from '../scan.ts';

/** What stands before a secret that nothing names: the kinds of `ipsec.secrets`, the directives of `snmpd.conf`, keys of routers. */
const DIRECTIVE =
  /(?:: (?:psk|eap|xauth|ntlm)|com2sec6?(?: \S{1,60}){2}|trap2?sink \S{1,60}|createuser \S{1,60} (?:sha|md5)\S{0,4}|key-string(?: \d)?)[ \t]{1,8}(?:"([^"\n]{6,128})"|([^\s"'<>]{6,128}))/iy;

const COMMENT = /#[^\n]*$/;

/** Directives whose place alone says that a secret stands there. */
export const directiveReader: Reader = {
  words: [': psk ', ': eap ', ': xauth ', ': ntlm ', 'com2sec', 'trapsink', 'trap2sink', 'createuser ', 'key-string '],
  read({ text, emit }, at) {
    DIRECTIVE.lastIndex = at;
    const match = DIRECTIVE.exec(text);
    const secret = match?.[1] ?? match?.[2];
    if (!match || secret === undefined || isNoPassword(secret) || COMMENT.test(text.slice(Math.max(0, at - 40), at)))
      return;
    const end = DIRECTIVE.lastIndex - (match[1] === undefined ? 0 : 1);
    emit(end - secret.length, end, 'password');
  },
};
