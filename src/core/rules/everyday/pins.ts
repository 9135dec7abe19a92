import { digits } from '../../rule-kit/made-up.ts';
import { anyOf, behind, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';
import { CODE, IS, NO_NUMBER, QUOTE } from '../../rule-kit/told-code.ts';

/** What the PIN is for may stand behind it. A postal code of India is a PIN code of six digits. */
const PIN = `(?:(?<!s)pin|puk)${anyOf(
  raw`_\w{1,16}(?=[=:])`,
  raw`[ _-]?code(?=\W{1,5}\d{4}\b)`,
  raw`[ _-]?code(?: [^\s\d:=]{1,16}){1,5}?(?=${IS} \d{4}\b)`,
  'kod(?:en?)?',
  raw`(?![ _-]?code)${anyOf(
    raw`(?: (?:of|for|de[lrs]?|d[ou]|f\S{1,2}r|till?|vo[mn]|zu[mr]|van|voor) | dell')[^\d\n:]{1,30}(?=:)`,
    // The digit is asked for first: to try every word costs most.
    raw`(?= \D{1,150}\d)(?: [^\s\d:=?]{1,16}){1,7}?(?=${IS}| \d\d \d\d\n)`,
    // Of what has a number, as an extension
    raw` (?:of|for|de[lrs]?|von|f\S{1,2}r|voor) (?:[a-z]{3,12} )?\d{2,6}(?=${IS})`,
  )}`,
)}?`;
const PASSWORD = `(?:pass(?:word|wort|code|e(?!s))|kennwort|pwd|senha|contrase\\S{1,2}a|wachtwoord|otp(?:_code)?|(?:sms|2fa|verification|security|pairing|setup|homekit)[ -]code)${anyOf(
  raw`(?:_(?!(?:iter\w*|len\w*|min|max|hist\w*|age|expir\w*|ttl|timeout|days|count|attempts|retries)=)\w{1,24}(?==))?(?=\W{0,3}[:=>]|${IS}| '| (?:(?!20)\d{6,8}[#*]?|\d{3,4}-\d\d\d?-\d{3,4})(?:[\s.,)]|$)| [^<>\n]{1,80}>\d)`,
  raw`(?= \D{1,90}\d)(?![^\n]{0,40}(?:code|error|length))` +
    raw`(?: [^\s\d:=]{1,16}){1,4}?(?=${IS} (?:\d{6}|\d{5}\.?\s*?(?:\n|$))|: \d{6}\b)`,
)}`;

/** Of a network, as makers of routers print it; behind a user's name. */
const PRINTED = raw`(?:key|schl\S{1,2}ssel)(?=["']?[:=] ?["']?\d{4}(?: \d{4}){3,4}\b)|(?<=^|[\s(,])(?:admin|root)\/(?=\d{4,8}(?:[\s,;.)]|$))`;

export const rules: readonly Rule[] = [
  {
    id: 'login-pin',
    title: 'PIN or password of digits',
    vendor: 'Login',
    severity: 'medium',
    loads: 'late',
    keywords: [
      'pin',
      'puk',
      'passw',
      'wachtw',
      'contrase',
      'homekit',
      'passc',
      'passe',
      'kennwort',
      'pwd',
      'senha',
      'otp',
      'sms',
      '2fa',
      'verification',
      'security',
      'pairing',
      'setup',
      'schl',
      ' key: ',
      'admin/',
      'root/',
    ],
    pattern: new RegExp(
      raw`${anyOf(PIN, PASSWORD, PRINTED)}${NO_NUMBER}${QUOTE}(?:(?<=["']) value(?==)|${behind(raw`<[\w:.-]{3,60}`, ' ')}[^<>\n]{1,80}(?=>)|${IS})?[ \t]?(?:=>|[:=>])?[ \t]{0,3}(?:[ \t]{1,20}(?=\S+[ \t]*(?:[\r\n]|$)))?${QUOTE}${CODE}`,
      'iy',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'login-pin': {
    why: 'A PIN is a short password: it opens the device or the door to everyone who reads the ticket.',
    source: 'https://pages.nist.gov/800-63-4/sp800-63b.html',
  },
};

export const evidence: EvidenceById = {
  'login-pin': {
    match: () => [
      `PIN: «9${digits(3)}»`,
      `Haupteingang: PIN am Tastenfeld ist derzeit «9${digits(3)}» und dann`,
      `Your verification code if asked: «9${digits(5)}»\n`,
      `the PIN is «9${digits(5)}».`,
      `OperatorPin=«9${digits(5)}»`,
      `Passwort: «9${digits(6)}»`,
      `{"pin": "«9${digits(3)}»"}`,
      `Admin password «9${digits(7)}»`,
      `the SMS code was «9${digits(5)}»`,
      `meeting 845 1234, passcode «9${digits(5)}». Error 7`,
      `matter pairing code: «9${digits(3)}-${digits(3)}-${digits(4)}»`,
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
      `"otp_code"=>"«9${digits(5)}»"`,
      `PIN: «9${digits(2)} ${digits(3)}»`,
      `PIN obsluhy je «9 ${digits(1)} 4 7» a heslo`,
      `il pin operatore «93 ${digits(2)}»\n`,
      `la password del menu tecnico è «9${digits(6)}»`,
      `El PIN del buzón de voz es «9 ${digits(1)} 4 7».`,
      `{"admin_puk": "«9${digits(9)}»"}`,
      `Voicemail PIN of 3900 is «9${digits(3)}» if`,
      `PIN vom Tresor im Backoffice: «9${digits(5)}»`,
      `PIN for the till at the bar is «9${digits(3)}».`,
      `och pinkoden «9${digits(3)}».`,
      `pinkoden är «9${digits(3)}»`,
      `de pincode van de kassa is «9${digits(3)}»`,
      `Het wachtwoord van de kassa is «9${digits(4)}»`,
      `La contraseña de la caja es «9${digits(4)}».`,
      `HomeKit-Code: «961-${digits(2)}-${digits(3)}»`,
      `homekit: setup code «961-${digits(2)}-${digits(3)}»`,
      `PIN der SmartCard: «9${digits(5)}»`,
      `Admin-PIN war früher «9${digits(4)}».`,
      `SENHA_CERTIFICADO='«9${digits(5)}»'`,
      `"pinCode": "«9${digits(3)}»"`,
      `<admin_password perm="RW">«9${digits(5)}»</admin_password>`,
      `Netzwerkschlüssel: «9${digits(3)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}»\n`,
      `printer 10.0.0.31 admin/«9${digits(5)}»\n`,
      `<input type="password" name="pin" value="«9${digits(5)}»">`,
    ],
    ignore: () => [
      '{"password":4829}',
      '{"pin": 4829}',
      'PIN: 1234',
      'PASSWORD_ITERATIONS=600000',
      'a PIN passes (as it is)? The card is B100004',
      'spin: 4829',
      'PIN code: 400001',
      '{\\"pin\\":4829}',
      'mapping: 5512',
      'pin of the connector 4711: 20 mm',
      'pin: 2026-10-01',
      'pin pad: 55120',
      'the password reset code is 448201',
      'the password of the report is 12 pages',
      'the password changes in total are 12345 rooms',
      'PIN code of the town is 400001',
      'changed the password 20261128',
      'PIN: 404 500 errors',
      'pin 120 240 volt',
      'Your OTP is 123 456 rooms',
      'PIN: 030 123 4567',
      'Passwort: 123 456 78',
      'PIN 3 5 7 9 of the plug are ground',
      'GPIO pin 22 33\n',
      '"pincode": "400001"',
      'GET /admin/448201 HTTP/1.1',
      'key: 4711 rooms',
    ],
  },
};
