import { alnum, digits } from '../../rule-kit/made-up.ts';
import { raw } from '../../rule-kit/parts.ts';
import { mixed, unmistakable } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What people and programs call a password, in the languages that we speak; a bypass is none. */
const KEY = raw`(?<!by|com|tres)(?:pass(?:word|wd|wort|phrase|code)|pwd|kennwort|mdp|contrase\S{1,2}a|senha|wachtwoord|heslo)`;
/** A sign or a verb leads to it, and a bracket may open before it. */
const LEAD = raw`["']? ?(?:[:=][ \t]{0,3}|(?:is|ist|est?|\xe8|\xe9|je) )[(['\x60]?`;
/** Of a word: nothing that holds fields, parts of an address or code apart. */
const CHAR = raw`[^\s"\x60\\=:/;,<>(){}[\]|']`;
/** What else ends a value, where the word goes on right behind it; brackets in pairs, else a type has some, or a list. */
const SIGN = raw`(?:(?:(?<!&\w{1,6});|'|\\(?![abfnrtuvx]))${CHAR}{1,24}|(?:\(${CHAR}{1,24}\)|\[${CHAR}{1,24}\]|\{${CHAR}{1,24}\})${CHAR}{1,24})`;
/** Before the sign stands too little for a password. */
const WORDS = raw`(?:${CHAR}{2,5}|(?:(?!\d)${CHAR}){6,24})${SIGN}{1,3}(?<!\.)`;
/** The end of a sentence, a bracket, a string or an element, or the next setting: `Password=…;Encrypt=True`. */
const END = raw`(?=["'\x60.,;)\]}>|]{0,2}(?:\s|$)|\\[nrt"]|<|",|[;,] ?[\w ]{2,40}=)`;

export const rules: readonly Rule[] = [
  {
    id: 'odd-password',
    title: 'Password with signs',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: ['pass', 'pwd', 'kennwort', 'mdp', 'contrase', 'senha', 'wachtwoord', 'heslo'],
    pattern: new RegExp(raw`${KEY}${LEAD}(?<secret>${WORDS})${END}`, 'iy'),
    boundary: /\w/,
    accept: unmistakable,
  },
  {
    id: 'accented-password',
    title: 'Password with letters of a language',
    vendor: 'Login',
    severity: 'high',
    loads: 'late',
    keywords: ['pass', 'pwd', 'kennwort', 'mdp', 'contrase', 'senha', 'wachtwoord', 'heslo'],
    // Several that ASCII has not, and a number: `Grüße-2020-März`.
    pattern: new RegExp(
      raw`${KEY}${LEAD}(?=\S{0,40}[\xc0-\u024f]\S{0,30}[\xc0-\u024f])(?=\S{0,40}\d\d)(?<secret>[\w\xc0-\u024f!#$%&*+@.-]{7,39}[\w\xc0-\u024f!#$%&*+@])${END}`,
      'iy',
    ),
    boundary: /[\w\xc0-\u024f]/,
    accept: mixed,
    confidence: 'likely',
  },
];

const why = 'Whoever has it logs in. Change it if it was sent to anybody.';
const source = 'https://pages.nist.gov/800-63-4/sp800-63b.html';

export const advice: AdviceById = {
  'odd-password': { why, source },
  'accented-password': { why, source },
};

export const evidence: EvidenceById = {
  'odd-password': {
    match: () => [
      `Password: «Regen(4)Dach${digits(3)}»\n`,
      `the password is «Dach;${digits(4)}Regen».`,
      `Server=db3;User Id=pms;Password=«Dach{Regen}${digits(4)}»;Encrypt=True`,
      `login (user: pms, password: «Dach(Regen)${digits(3)}»)`,
      `{"m":"password: «Haus(4)Dorf${digits(4)}»","n":1}`,
      `<p>Password: «Haus[4]Dorf${digits(4)}»</p>`,
      `password = «Dach\\Dorf${digits(4)}»\n`,
      `heslo je «${alnum(4)};Regen${digits(3)}»`,
    ],
    ignore: () => [
      'password: reset(user2024)',
      'password: Admin,User\n',
      'Password: [User2024](https://a.example/x)',
      'password: Name\\nUser2024',
      'user, password, Host2024',
      '(password)User2024',
      'Password: Text[250];',
      'passphrase: Span<UInt16>',
      'password: Request.Form[Pass_12]',
      'bypass: Foo_12,Bar_24',
      'pass to Map{Key_12}Val_24',
    ],
  },
  'accented-password': {
    match: () => [`Passwort: «Grüße-20${digits(2)}-März!»\n`, `heslo je «žlutýKůň${digits(2)}».`],
    ignore: () => ['Passwort: größer-als-März', 'contraseña: añadió 22 años', 'Passwort: für 2024 geändert'],
  },
};
