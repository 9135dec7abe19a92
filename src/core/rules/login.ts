import { alnum, digits } from '../rule-kit/made-up.ts';
import { chosen } from '../rule-kit/strength.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

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
    // `code` alone is in every text.
    keywords: [
      'pin',
      'door code',
      'safe code',
      'gate code',
      'lock code',
      'lockbox code',
      'alarm code',
      'entry code',
      'supervisor code',
      'override code',
      ', code',
      ': code',
      'code de la porte',
      'rcode',
      'digo de la puerta',
      'passw',
      'passc',
      'passe',
      'kennwort',
      'pwd',
      'senha',
      'otp',
    ],
    // A postal code of India is a PIN code of six digits. A number of JSON stays: a mask would break the file.
    pattern:
      /(?:(?<!s)pin(?:_\w{1,16}(?=[=:])| code(?=\W{1,4}\d{4}\b)| (?:(?:of|del?|do|du|f\S{1,2}r|van|voor) |dell')[^\d\n:]{1,30}(?=:| is| es| \xe8))?|(?:door|safe|gate|lock(?:box)?|alarm|entry|supervisor|override) code|code de la porte|(?<=\bt\S{1,2})rcode|digo de la puerta|(?<=(?:door|safe|gate|lock|box|alarm|entry)[^\n\d:,]{0,24})[,:] code|(?:pass(?:word|wort|code|e)|kennwort|pwd|senha|otp(?:_code)?)(?=\W{0,3}[:=>]|,? (?:which )?is| '| (?!20)\d{6,8}(?:\s|$)))(?!\\{0,3}["']\s?:\s{0,4}\d)\\{0,3}["']?(?:,? (?:which )?is| ist| est?| lautet| \xe8)?[ \t]?[:=>]?[ \t]{0,3}\\{0,3}["']?(?!1234|(\d)\1{3})(?<secret>\d{3}-\d\d-\d{3}|\d{3} \d{3}|\d{4,24})(?!\*|[.,:/-]?\w)/iy,
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'login-password': {
    why: 'Whoever reads the line can log in with it. Change the password if it was sent to anybody.',
    source: 'https://www.rfc-editor.org/rfc/rfc9051#section-6.2.3',
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
      `door code «9${digits(5)}»`,
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
      `the override code is «9${digits(5)}»`,
      `Code de la porte : «9${digits(3)}»`,
      `senha: «9${digits(5)}»`,
      `otp_code=«9${digits(5)}»&format=sid`,
      `Türcode «9${digits(3)}»`,
      `Safe in the back office: code «9${digits(5)}»`,
      `El código de la puerta es «9${digits(3)}»`,
    ],
    ignore: () => [
      '{"password":4829}',
      '{"pin": 4829}',
      'PIN: 1234',
      'PIN code: 400001',
      '{\\"pin\\":4829}',
      'mapping: 5512',
      'pin of the connector 4711: 20 mm',
      'error code: 48291',
      'pin: 2026-10-01',
      'pin pad: 55120',
      'changed the password 20261128',
    ],
  },
};
