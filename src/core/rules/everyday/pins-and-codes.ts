import { digits } from '../../rule-kit/made-up.ts';
import { anyOf, behind, raw } from '../../rule-kit/parts.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

/** What stands between a thing and what is told of it, in the languages that we speak. */
const SAID = raw`(?:,? (?:which )?is| ist| lautet| war| [\xe4e]r| est?| [\xe8\xe9]| je| jest| to| was| era| foi| c.est)(?: (?:now|still|currently|jetzt|derzeit|aktuell|momentan|noch|fr\S{1,2}her|actuellement|ahora|adesso|nu))?`;
const IS = `${SAID}(?= )`;

/** What a code opens: a door, a gate, a safe, an alarm. No report, no block, no clock. */
const LOCK = anyOf(
  'door|gate|safe|al+arm|admin|keypad|digi(?=c)|ingress|supervisor|override|master',
  raw`(?<![a-z])(?:lock(?:box)?|entr[ya\xe9]|access|port[aeo\xe3]|acc?[e\xe8]s)`,
  raw`d[\xf8\xf6]r`,
  raw`eingang|t(?:\xfc|ue)r|tresor|zugang\w{0,2}|schl\S{1,2}sselkasten`,
  raw`vchod|dve\S|trezor|br\xe1n|p\S{1,2}\xedstup`,
  raw`wej\S|drzwi|sejf|bram|dost\S{1,2}p`,
  raw`bo\xeete|coffre|portail|porte`,
  'puert|caja f|acceso|fechad|cofre',
  'cancell|cassaf',
  // Who comes to clean
  raw`pulizi|reinigungskr|putz(?:frau|kraft)|cleaner|femme de m\xe9nage`,
  'deur|kluis|poort|toegang|beheer',
);

/** Digits apart: a PIN, a plug's pins and a connector's are told in the same way but for what stands before them. */
const IN_GROUPS = anyOf(
  raw`(?<=[:=]["' ]{0,3}|${SAID} )\d(?: \d){3,7}`,
  raw`(?<=[:=]["' ]{0,3}|(?<!pin)(?<=\w) )(?:\d\d(?: \d\d){1,3}|\d{3} \d{3}|\d{4}(?: \d{4}){1,4})(?=[.,;)]?\s{0,3}(?:\n|$))`,
);
/** Digits, perhaps in groups, and the signs of a keypad; no placeholder. */
const CODE = raw`(?!1234|(\d)\1{3})(?<secret>${anyOf(
  raw`\d{3}-\d\d-\d{3}|\d{4}-\d{3}-\d{4}`,
  raw`(?<=(?:otp|code)(?:\W{1,6}| is )\W?)\d{3} \d{3}(?! ?\w)`,
  raw`${IN_GROUPS}(?! ?\d)`,
  // A combination, wheel by wheel
  raw`\d(?:-\d){3,7}`,
  raw`(?:[*#]|[A-Z](?=\d{4}))?\d{4,24}(?:[*#]|(?<=\D\d{4,5})[AB])?`,
  // With a letter, as doors of French houses have it
  raw`(?<=code\b[^\n]{0,40} )\d{2,4}[AB]\d{1,3}`,
)})(?!\*|[.,:/-]?\w)`;

const QUOTE = raw`\\{0,3}["']?`;
/** A number of JSON stays: a mask would break the file. */
const NO_NUMBER = raw`(?!\\{0,3}["']\s?:\s{0,4}\d)`;

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

/** `door code`, `door: code` and `code of the door`, but not of door 4711. */
const LOCK_CODE = anyOf(
  raw`(?<=${LOCK}[a-z]{0,4}(?: panel| system)?[ _-]?)code(?: \([^()\n]{1,24}\))?`,
  raw`(?<=${LOCK}[^\n\d:,]{0,24}[,:] )code`,
  // The alarm: 4711*
  raw`al+arm[^\n\d:]{0,30}:(?= ?\d{4,8}[*#])`,
  // What opens with it
  raw`(?<=(?:box|lock|safe|shed|door|gate|cl[e\xe9]s?|coffre|portail|llave|puerta|caja|chiav|cancell)[^\n.]{1,60})(?:ouvre avec|opens with|abre con|apre con)(?= (?:(?:le|the|el|il) )?(?:code )?\d{4,8}\b)(?: [a-z]{2,4}){0,2}`,
  // Of a user who has a number
  raw`(?<=(?:user|utilisateur|benutzer|usuario|utente|gebruiker) \d{1,8},? (?:et |and |und |y |e |en )?)code`,
  // The alarm goes off with the code …
  raw`(?<=${LOCK}[^\n\d:.]{1,40} (?:with(?: the)?|avec le|mit (?:de[mr] )?|con (?:el|il)|com o|met de) ?)code`,
  raw`(?<=(?:box|lock|safe|cl[e\xe9]s?|tresor|kasten|coffre|llave|chiav|schloss|cadenas|candado)[\s\S]{1,60})(?:combina\S{3,6}|kombination)`,
  raw`(?:code|kod(?:en)?|(?<=k\xf3)d|(?<=c\S{1,2})digo|codice|senha|clave) (?:permanent )?(?:[^\s\d]{1,6} ){0,3}(?:\S'|[a-z]{1,8})?${LOCK}(?![^\s\d]{0,8} \d{1,8}(?:${IS}| [a-z]{4}))`,
);
/** Where the door is may stand between. */
const PLACE = raw`(?:[^\s\d:="'.]{0,12}|[^\n\d:="']{1,40}(?: \d{1,4})?(?=${IS}| ?:|, \d{4,8},))`;

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
  {
    id: 'lock-code',
    title: 'Code of a lock or an alarm',
    vendor: 'Login',
    severity: 'medium',
    loads: 'late',
    // `code` alone is in every text: a word for what it opens stands beside it.
    keywords: [
      'code',
      'alarm',
      'allarm',
      'combina',
      'kombination',
      'kod ',
      'koden ',
      'digo d',
      'codice',
      'd od ',
      'd ke ',
      'd k ',
      'senha d',
      'clave d',
      'ouvre avec ',
      'opens with ',
      'abre con ',
      'apre con ',
    ],
    pattern: new RegExp(
      raw`(?=\D{4,180}\d)${LOCK_CODE}${NO_NUMBER}${PLACE}${QUOTE}(?:${IS}(?: [^\s\d]{1,9}){0,2}?)?[ \t]?(?:[:=]|,(?= \d{4,8},)|\.{3,40})?[ \t]{0,3}${QUOTE}${CODE}`,
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
  'lock-code': {
    why: 'Whoever reads the ticket can open the door.',
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
  'lock-code': {
    match: () => [
      `Schlüsselkasten neben der Garage: Code «7${digits(4)}».`,
      `L'alarme se désarme avec le code «6${digits(3)}». Bon séjour`,
      `Le code permanent de la femme de ménage est le «9${digits(5)}», celui`,
      `La boîte à clés du local s'ouvre avec «9${digits(3)}». La`,
      `the shed opens with the code «9${digits(3)}»`,
      `cassetta delle chiavi al contatore, combinazione «9-0-8-3»\n`,
      `avec le code de la boîte à clés, «9${digits(3)}», mais`,
      `la boîte à clés est à gauche,\n combinaison «9${digits(3)}».`,
      `Le code de la porte cochère est le «27A61», puis`,
      `utilisateur 3500, code «9${digits(3)}».`,
      `Alarm w gabinecie: «4${digits(3)}*», gdyby`,
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
      `the alarm panel code «9${digits(3)}» (key switch first)`,
      `Le code d'administration du clavier est «9${digits(7)}»`,
      `Koden til døren er «9${digits(4)}»#`.replace('»#', '#»'),
      `le digicode de l’entrée : «9${digits(3)}A»`,
    ],
    ignore: () => [
      'error code: 48291',
      'support code: 48291',
      'access code: {"code": 48291}',
      'the code of room 48291',
      'Kod pocztowy: 48291',
      'the report opens with a code of 1 page',
      'the access code must have 4 digits',
      'access code returned 403',
      '{"accessCode": 48291}',
      'export code 48291',
      'Der Code der Tür 48291 ist abgelaufen',
      'foutcode 48291 op deur 48291',
    ],
  },
};
