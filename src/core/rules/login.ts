import { alnum, digits } from '../rule-kit/made-up.ts';
import { chosen } from '../rule-kit/strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

/** What a person tells somebody, in the languages that we speak. */
const IS = String.raw`(?:,? (?:which )?is| ist| lautet| est?| [\xe8\xe9]| je| jest| to| was| era| foi| c.est)(?= )`;
/** What a code opens: a door, a gate, a safe, an alarm. No report, no block, no clock. */
const LOCK = String.raw`(?:door|gate|safe|(?<![a-z])lock(?:box)?|al+arm|(?<![a-z])(?:entr[ya\xe9]|access|port[aeo\xe3]|acc?[e\xe8]s)|keypad|eingang|vchod|wej\S|ingress|bo\xeete|supervisor|override|master|t(?:\xfc|ue)r|tresor|zugang\w{0,2}|coffre|puert|caja f|acceso|cancell|cassaf|deur|kluis|poort|toegang|beheer|drzwi|sejf|bram|dost\S{1,2}p|dve\S|trezor|br\xe1n|p\S{1,2}\xedstup|fechad|cofre)`;
/** Digits, perhaps in groups, and the signs of a keypad; no placeholder. */
const CODE = String.raw`(?!1234|(\d)\1{3})(?<secret>\d{3}-\d\d-\d{3}|(?<=(?:otp|code)(?:\W{1,6}| is )\W?)\d{3} \d{3}(?! ?\w)|(?<=[:=]["' ]{0,3}|\w )(?:\d(?: \d){3,7}|(?:\d\d(?: \d\d){1,3}|\d{3} \d{3}|\d{4} \d{4})(?=[.,;)]?\s{0,3}(?:\n|$)))(?! ?\d)|(?:[*#]|[A-Z](?=\d{4}))?\d{4,24}[*#]?)(?!\*|[.,:/-]?\w)`;

export const rules: readonly Rule[] = [
  {
    id: 'login-password',
    title: 'Password in a login',
    vendor: 'Login',
    severity: 'high',
    keywords: [
      'login ',
      'login(',
      'ldap_bind(',
      'wifi.begin(',
      'auth ',
      'auth" ',
      '334 ugfz',
      'net use ',
      'net user ',
      'option key',
      'option pass',
      'option psk',
    ],
    // IMAP, Redis, SMTP, calls, Windows' drives and users, OpenWrt.
    pattern:
      /(?:(?<=(?:[a-z]|^|[\n">] ?|: )\d{1,6} )LOGIN \S{1,80} "?|(?<=^|[\n>"] ?)AUTH"? "?(?:[\w.-]{1,40}"? "?)??(?=\S{1,130}(?:\s|$))|(?:login|ldap_bind|wifi\.begin)\([^()\n]{1,90}, ?["']|334 UGFzc3dvcmQ6(?:\s{1,3}(?:\S{1,3} )?|[^\n]{0,200}\n[^\n]{0,80}?[:>] \W{0,2}(?=[\w+/]{8}))|net use (?:\S{1,2} )?\\\\\S{1,80} (?!\/)|net user \S{1,40} (?!\/)|option (?:key|pass\w{0,5}|psk) ')(?<secret>(?!\w*-(?:md5|sha)|xoa)[^\s"'<\\]{6,128})/iy,
    accept: chosen,
  },
  {
    id: 'login-pin',
    title: 'PIN or password of digits',
    vendor: 'Login',
    severity: 'medium',
    late: true,
    keywords: ['pin', 'passw', 'passc', 'passe', 'kennwort', 'pwd', 'senha', 'otp'],
    // A postal code of India is a PIN code of six digits. A number of JSON stays: a mask would break the file.
    pattern: new RegExp(
      String.raw`(?:(?<!s)pin(?:_\w{1,16}(?=[=:])| code(?=\W{1,4}\d{4}\b)|(?! code)(?:(?: (?:of|del?|do|du|f\S{1,2}r|van|voor) | dell')[^\d\n:]{1,30}(?=:)|(?: [^\s\d:=]{1,16}){1,5}?(?=${IS}| \d\d \d\d\n)))?|(?:pass(?:word|wort|code|e)|kennwort|pwd|senha|otp(?:_code)?)(?:(?=\W{0,3}[:=>]|${IS}| '| (?!20)\d{6,8}[#*]?(?:\s|$))|(?![^\n]{0,40}(?:code|error|length))(?: [^\s\d:=]{1,16}){1,4}?(?=${IS} \d{6})))(?!\\{0,3}["']\s?:\s{0,4}\d)\\{0,3}["']?(?:${IS})?[ \t]?[:=>]?[ \t]{0,3}\\{0,3}["']?${CODE}`,
      'iy',
    ),
    confidence: 'likely',
  },
  {
    id: 'lock-code',
    title: 'Code of a lock or an alarm',
    vendor: 'Login',
    severity: 'medium',
    late: true,
    // `code` alone is in every text: a word for what it opens stands beside it.
    keywords: ['code', 'kod ', 'digo d', 'codice', 'd od ', 'd ke ', 'd k ', 'senha d', 'clave d'],
    pattern: new RegExp(
      String.raw`(?:(?<=${LOCK}[a-z]{0,4}[ _-]?)code(?: \([^()\n]{1,24}\))?|(?<=${LOCK}[^\n\d:,]{0,24}[,:] )code|(?:code|kod|(?<=k\xf3)d|(?<=c\S{1,2})digo|codice|senha|clave) (?:\S{1,6} ){0,3}(?:\S'|[a-z]{1,8})?${LOCK})(?!\\{0,3}["']\s?:\s{0,4}\d)(?:[^\s\d:="'.]{0,12}|[^\n\d:="']{1,40}(?: \d{1,4})?(?=${IS}| ?:))\\{0,3}["']?(?:${IS}(?: [^\s\d]{1,9}){0,2}?)?[ \t]?(?:[:=]|\.{3,40})?[ \t]{0,3}\\{0,3}["']?${CODE}`,
      'iy',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'login-password': {
    why: 'Whoever reads the line can log in with it. Change the password if it was sent to anybody.',
    source: 'https://www.rfc-editor.org/rfc/rfc9051#section-6.2.3',
  },
  'lock-code': {
    why: 'Whoever reads the ticket can open the door.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
  'login-pin': {
    why: 'A PIN is a short password: it opens the device or the door to everyone who reads the ticket.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
};

export const evidence: EvidenceById = {
  'login-password': {
    match: () => [
      `a1 LOGIN reception «${alnum(12)}»\r\n`,
      `127.0.0.1:6379> AUTH «${alnum(12)}»\n`,
      `AUTH pms «${alnum(12)}»`,
      `{\\"line\\":\\"AUTH «${alnum(12)}»\\"}`,
      `ftp.login('export', '«${alnum(12)}»')`,
      `WiFi.begin("Lobby", "«${alnum(12)}»");`,
      `ldap_bind(Resource id #7, 'cn=svc', '«${alnum(12)}»')`,
      `334 UGFzc3dvcmQ6\nC: «${btoa(`${alnum(12)}1`)}»`,
      `334 UGFzc3dvcmQ6\\r\\n, referer: a\nSMTP (level 1): CLIENT -> SERVER: «${btoa(`${alnum(12)}1`)}»\\r\\n`,
      `> 2 LOGIN "desk@a.example" "«${alnum(12)}»"`,
      `net use Z: \\\\nas\\pms «${alnum(12)}» /user:pms`,
      `net user kiosk «${alnum(12)}» /add`,
      `option key '«${alnum(12)}»'`,
    ],
    ignore: () => [
      'login failed 2026-11-20T10:00',
      'AUTH LOGIN',
      "option key 'value'",
      'net use Z: \\\\nas\\pms /user:pms',
      'AUTH CRAM-MD5',
      'NOAUTH Authentication required',
      "login('a', password)",
    ],
  },
  'login-pin': {
    match: () => [
      `PIN: «9${digits(3)}»`,
      `the PIN is «9${digits(5)}».`,
      `OperatorPin=«9${digits(5)}»`,
      `Passwort: «9${digits(6)}»`,
      `{"pin": "«9${digits(3)}»"}`,
      `Admin password «9${digits(7)}»`,
      `option password '«9${digits(7)}»'`,
      `Passwort: «97${digits(14)}»`,
      `{\\"otp\\":\\"«9${digits(2)} ${digits(3)}»\\"}`,
      `the merchant password, which is «9${digits(5)}».`,
      `PIN für den Kopierer: «9${digits(4)}»`,
      `Il PIN dell'operatore è «9${digits(4)}»`,
      `El pin de la caja fuerte es «9${digits(5)}»`,
      `pin_operatore=«9${digits(4)}»`,
      `"pin": "«961-${digits(2)}-${digits(3)}»"`,
      `senha: «9${digits(5)}»`,
      `otp_code=«9${digits(5)}»&format=sid`,
      `PIN: «9${digits(2)} ${digits(3)}»`,
      `PIN obsluhy je «9 ${digits(1)} 4 7» a heslo`,
      `il pin operatore «93 ${digits(2)}»\n`,
      `la password del menu tecnico è «9${digits(6)}»`,
      `El PIN del buzón de voz es «9 ${digits(1)} 4 7».`,
    ],
    ignore: () => [
      '{"password":4829}',
      '{"pin": 4829}',
      'PIN: 1234',
      'PIN code: 400001',
      '{\\"pin\\":4829}',
      'mapping: 5512',
      'pin of the connector 4711: 20 mm',
      'pin: 2026-10-01',
      'pin pad: 55120',
      'the password reset code is 448201',
      'changed the password 20261128',
      'PIN: 404 500 errors',
      'pin 120 240 volt',
      'Your OTP is 123 456 rooms',
      'PIN: 030 123 4567',
      'Passwort: 123 456 78',
    ],
  },
  'lock-code': {
    match: () => [
      `door code «9${digits(5)}»`,
      `the override code is «9${digits(5)}»`,
      `Code de la porte : «9${digits(3)}»`,
      `Türcode «9${digits(3)}»`,
      `Safe in the back office: code «9${digits(5)}»`,
      `El código de la puerta es «9${digits(3)}»`,
      `Der Türcode für den Keller ist derzeit «9${digits(3)}#»`,
      `Der Mastercode vom Programmiergerät lautet «93 ${digits(2)} 71».`,
      `Kod do sejfu w pokoju 305: «9${digits(5)}»`,
      `le code de la porte cochère c'est «B9${digits(3)}»`,
      `el código de acceso del parking es «*9${digits(3)}#»`,
      `Toegangscode: «9${digits(3)}»`,
      `kód od brány je «9${digits(3)}»`,
      `{"accessCode": "«9${digits(5)}»"}`,
      `Le code de la boîte à clés est «9${digits(3)}», puis #`,
      `the staff entrance keypad code is «9${digits(3)}#»`,
      `de code van de achterdeur «9${digits(4)}»`,
      `Kód od vchodu: «9${digits(3)}»`,
      `Beheerderscode ...... «0${digits(2)}1»`,
      `senha da fechadura: «9${digits(5)}#»`,
    ],
    ignore: () => [
      'error code: 48291',
      'support code: 48291',
      'access code: {"code": 48291}',
      'the code of room 48291',
      'Kod pocztowy: 48291',
      'the access code must have 4 digits',
      'access code returned 403',
      '{"accessCode": 48291}',
      'export code 48291',
    ],
  },
};
