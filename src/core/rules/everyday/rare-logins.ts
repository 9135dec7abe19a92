import { digits } from '../../rule-kit/made-up.ts';
import { anyOf, raw } from '../../rule-kit/parts.ts';
import { wordless } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What people call a password, whose it is or what it opens, and that it is told now, in the languages that we speak. */
const PASSWORD = raw`(?:pass(?:word|wort|phrase|e)|kennwort|mdp|contrase\S{1,2}a|senha|wachtwoord|heslo|has\u0142o|parola(?: chiave)?)`;
const OF = raw`(?:f\S{1,2}r|of|v[ao]n|voor|d[aeiou]l?|pour|para|per|od|na|ke?)`;
const IS = raw`(?:is|ist|lautet|est?|\xe8|je|to|was|war|era)`;
/** Quotes, as they open in print, and as they close. */
const OPENS = raw`\u201c\u201e\xab`;
const CLOSES = raw`\u201c\u201d\xbb`;
/** Words and a year, or a number and a sign. */
const NUMBERED = raw`[^\s\d.,;:"'!?()]{3,16}(?: [^\s\d.,;:"'!?()]{3,16}){0,2} (?:(?:19|20)\d\d[!?#*]?|\d{1,4}[!#*])(?=["'${CLOSES}]?[.,;)]?(?:\s|$))`;
/** Behind a word or a sign of assigning: the first quote of words in quotes, of a setting's more of them. */
const OPENED = raw`(?<=[a-z\xe8] ["${OPENS}]|= ?["'](?=(?:[a-z]{2,12}[ -]){3}))`;
/** These words make a sentence of it. */
const NO_SENTENCE = raw`(?![^"'\n]{0,99}\b(?:an?|and|be|enter|for|is|my|must|new|not|of|or|pass\w*|please|the|to|too|your?)\b)`;
/** Words in quotes, perhaps with a number. */
const PHRASE = raw`${OPENED}${NO_SENTENCE}[a-z'\xdf-\u024f]{2,16}(?:[ -][a-z'\xdf-\u024f]{1,16}){2,8}(?:[ -]?\d{1,4})?(?=["'${CLOSES}])`;

/** What announces a password in groups; whose it is may stand between. */
const ANNOUNCED = anyOf(
  raw`(?:password|pass|passwort|kennwort|passe|senha|contrase\S{1,2}a|wachtwoord|heslo)\d?["']?(?: [^\s\d:=]{1,16}){0,4}?`,
  // What is typed into an app for the second factor
  raw`(?:setup key|secret(?: key)?|\b(?:totp|2fa)[^\n:]{0,20}(?=:))["']?`,
);
/** Four groups; of a second factor more. */
const GROUPS = raw`[a-z\d]{4}(?:[ -][a-z\d]{4}){3}(?:(?:[ -][a-z\d]{4}){1,12}(?![\w -])|(?![\w-]))`;

export const rules: readonly Rule[] = [
  {
    id: 'pass-phrase',
    title: 'Password of words',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: [
      'password',
      'passwort',
      'kennwort',
      'passphrase',
      'passe',
      'mdp',
      'contrase',
      'senha',
      'wachtwoord',
      'heslo',
      'has',
      'parola',
    ],
    pattern: new RegExp(
      `${PASSWORD}(?:(?: ${OF} [^\\n:=\\d]{1,30})?(?:(?<=phrase)["'])? ?[:=] ?|(?<=/ \\S{1,12}) | ${IS} )["'${OPENS}]?(?<secret>${NUMBERED}|${PHRASE})`,
      'iy',
    ),
    confidence: 'likely',
  },
  {
    id: 'grouped-password',
    title: 'Application password',
    vendor: 'Google',
    severity: 'high',
    keywords: [
      'password',
      'pass: ',
      'passwort',
      'kennwort',
      'passe',
      'senha',
      'contrase',
      'wachtwoord',
      'heslo',
      'setup key',
      'secret: ',
      'secret key',
      'totp',
      '2fa',
    ],
    pattern: new RegExp(raw`${ANNOUNCED}(?:(?: ?[:=]>?)? |,\s{0,40}"value" ?: ?)["'\x60]?(?<secret>${GROUPS})`, 'iy'),
    accept: wordless,
  },
];

export const advice: AdviceById = {
  'pass-phrase': {
    why: 'Whoever has it logs in, or reads what it encrypts. Change it if it was sent to anybody.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
  'grouped-password': {
    why: 'An application password opens the mailbox without a second factor. Delete it in the account, and make another.',
    source: 'https://support.google.com/accounts/answer/185833',
  },
};

export const evidence: EvidenceById = {
  'pass-phrase': {
    match: () => [
      '--passphrase="«lamp river seven stone»" --keep',
      "export RESTIC_PASSWORD='«orchid lamp window oat»'",
      'passphrase = "«lamp-river-seven-stone-0417»"',
      `Senha: «ipê roxo 19${digits(2)}»\n`,
      `the password is «Cedar Lodge 19${digits(2)}!»`,
      `użytkownik Recepcja / hasło «Recepcja 20${digits(2)}»\n`,
      `la vecchia parola chiave era "«gnocchi al pesto»", forse`,
      `Kennwort für das Portal: «Enzian-Hof 20${digits(2)}»`,
      `heslo je „«kočka leze dírou»“.`,
      `"PassPhrase": "«Cedar Lodge ${digits(4)}!»",`,
    ],
    ignore: () => [
      'password="enter the new password"',
      'LOGIN_PASSWORD="Password is not long enough"',
      'password="two words"',
      'password="three small words"',
      'password: changed in 2021',
      'Password Policy 2024',
      'the password is "not valid any more"',
      'Passwort: 8 Zeichen',
      'the password is wrong 2',
      'otherpassword = "doesnt start right"',
      'has the password changed 2 times',
    ],
  },
  'grouped-password': {
    match: () => [
      `Password: «qx${digits(2)} zkwt xq${digits(2)} tmvk»`,
      `2FA key: «XKQT ZWVB QJZK VXTM XQKZ WVTB»`,
      `notarytool --password «xkqt-zwvb-qjzk-vxtm»`,
      `4. Passwort: «xkqt zwvb qjzk vxtm»`,
      `{"Name": "--send-mail-password",\n "Value": "«xkqt zwvb qjzk vxtm»"}`,
      `la contraseña de aplicación «xkqt zwvb qjzk vxtm» para la cuenta`,
      `--password2 '«qx${digits(2)} zKwt Xq${digits(2)} tmvk»' --ssl2`,
    ],
    ignore: () => [
      'password: this will work then',
      'password from last week does work',
      'the password for the site they used when they came here',
      '72F6 72FA 72FB 72FC 7313 7324\n',
    ],
  },
};
