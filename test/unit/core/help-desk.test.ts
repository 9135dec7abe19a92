import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { alnum, digits, hex, lower, upper, uuid } from '../../../src/core/rule-kit/made-up.ts';
import { unmark } from './unmark.ts';

const chosen = `${alnum(9)}x4Q7`;

/** What is between `«` and `»` is found, and nothing else. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['what was asked for', `And the password please, I'll look on our side.\n[09:05] Guest: «${chosen}»\n`],
  ['what it is in other languages', `le mot de passe est \u201c «${chosen}» \u201d depuis hier`],
  [
    'what it was changed to',
    `le mot de passe a été changé en «${chosen}» hier; hasło zmieniłem na «k${chosen}» wczoraj`,
  ],
  ['a key of an interface, told in Italian', `la chiave API è «${hex(40)}», dal 3.2.`],
  ['a key that is a password in Spanish', `usuario: recepcion clave: «${chosen}»\n`],
  ['a short secret in a sentence', `the client secret is «Kq7${lower(2)}Rt9Xz${digits(1)}» since May`],
  ['a sign that gives a value', `Chave secreta do RADIUS = «${alnum(20)}»\n`],
  ['a code of a network', `wifi code: «${chosen}»\n`],
  ['a word between signs of East Asia', `ID：front　PW：«${chosen}»\n`],
  ['a key with its name', `Can you send me the token, please?\nToken: «${alnum(24)}»`],
  ['what it is in French', `le mot de passe du compte anna@hotel.example c'est «${chosen}» si besoin`],
  ['a form’s token with a line before its name', `<input type="hidden" name="_token" value="«${alnum(40)}»">`],
  [
    'a line break in a cell of a table',
    `id,password,note,api_token\n1,«${chosen}»,"one\ntwo",«${hex(40)}»\n2,,"-",«${hex(39)}a»\n`,
  ],
  [
    'a signature of AWS, and the key that its scope begins with',
    `Authorization: AWS4-HMAC-SHA256 Credential=«AKIA${upper(16).replace(/[0189]/g, 'Q')}»/20261101/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=«${hex(64)}»`,
  ],
  ['an ampersand in a password', 'identifiant anna mot de passe «Rain4&Honey»\n'],
  ['the Wi-Fi that a password is for', 'PIN i heslo na wifi «boubin1362».'],
  ['a table below a sentence with commas', `Hello, here it is:\nuser,password\nanna,«${chosen}»\n`],
  ['a table below its title', `Zugang\t\t\nuser\tpassword\turl\nanna\t«${chosen}»\thttps://pms.example\n`],
  ['a table below thousands of lines that are drawn', `${'-\n'.repeat(20_000)}user|password\nanna|«${chosen}»\n`],
  ['a table of one column', `| password |\n| --- |\n| «${chosen}» |\n`],
  [
    'a table in a box',
    `+------+------+\n| user | password |\n+------+------+\n| anna | «${chosen}» |\n+------+------+\n`,
  ],
  ['a login in capitals', `USER: anna\nPASS: «${chosen}»\n`],
  ['a password in capitals behind words', `Mail settings\nPASS: «${lower(5)}#Q7x2»\n`],
  ['a login in capitals in other languages', `Benutzer: anna\nPASS: «${chosen}»\n\nUsuario: anna\nPASS: «${chosen}»\n`],
  ['two words with a slash', `user/password «${chosen}»\n`],
  ['a password that begins like an encoding', 'Passwort: «Windows2022!»\n'],
  ['a password that is like a member', 'Kennwort: «Hund.Katze»\n'],
  ['a secret that begins like a licence', `client_secret=«gplx${alnum(19)}»\n`],
  [
    'a flat list of keys and values',
    `["host", "db.example", "user", "pms", "password", "«xq${digits(2)}ZkwT${digits(1)}vJq»"]`,
  ],
  ['a short password of a base', 'postgres://pms:«k9x»@db.example:5432/pms'],
  ['a statement on two lines', `CONNECT TO PMS\n USER db2inst1 USING «${chosen}»\n`],
  ['ids of Vault in a table', `Role ID,Secret ID\nx,«${hex(8)}-1b2c-4d3e-8f4a-${hex(12)}»\n`],
  ['a call with a name', `options.set("password", "«${chosen}»")`],
  ['a label of some words above its value', `Token API\n«${alnum(40)}»\nSklep\n4711`],
  ['a label with a note above its value', `Secret (HMAC):\n«${hex(64)}»\nMail\n-`],
  [
    'a question that goes on behind its word',
    'Agent: Das Gerätepasswort auf der Unterseite?\nKundin: «wolke4418»\nAgent: Danke',
  ],
  ['an answer with words before it', 'Passwort zur Hand?\nKundin: ja das ist «Bergziege-7-Heu»\n'],
  ['brackets of Japanese', 'Wi-Fiのパスワードは「«kaze1988umi»」です。'],
  ['digits behind a word in Japanese', '暗証番号は «582914» です。'],
  ['columns that blanks hold apart', `Clé de production    «${alnum(20)}»\n`],
  ['a private calendar', `https://calendar.google.com/calendar/ical/a%40b.example/private-«${hex(32)}»/basic.ics`],
  ['words and a number in a table', 'login,password,role\nanna,«pine cone 22»,admin\n'],
  ['digits and a word right behind the key', 'Câmeras (DVR): senha «552mudar»\n'],
  ['a form with a field of a field behind a password', 'user=x&password=«Xk2Lq99a»&user[name]=bob'],
  ['a form with a long name behind a password', `password=«Xk2Lq99a»&${'long_name_'.repeat(5)}=1&x=1`],
  ['an answer that is told twice', 'New password?\n«Kubel4481Rx»\n«Kubel4481Rx»\n'],
  ['an underscore in a password with a dot', 'la password è «Rosa.Bottega_12»\n'],
  ['an entity at the end of a password', `<add key="SmtpPassword" value="«${chosen}&quot;»" />`],
];

const bundle = btoa(`-----BEGIN CERTIFICATE-----\n${alnum(60)}\n-----BEGIN PRIVATE KEY-----\n${alnum(60)}\n`);

/** Live, though they look like what is known to be public. */
const LIVE: readonly (readonly [what: string, text: string])[] = [
  ['a password with a name of a limit in it', 'Passwort: «Max.Mustermann2024!»'],
  ['a password that begins with a number and a word', 'password: «3Carlos$2024»'],
  ['a token in a table', `store\ttoken\nA\tshpat_«${hex(32)}»\n`.replace('shpat_«', '«shpat_')],
  ['a password of words in a table', 'login\tpassword\trole\nanna\t«coral_tiger_77»\tadmin\n'],
  ['a key for signatures', `"webhookSigningKey": "«${hex(40)}»"`],
  ['a key below a word on PGP', `Mail, PGP signed\n\nour client secret: «${hex(40)}»`],
  ['an id that is a secret', `Secret ID: «${hex(8)}-1b2c-4d3e-8f4a-${hex(12)}»`],
  ['a string behind a word with a hyphen', `Use this one for our PMS-Integration: «${alnum(32)}»`],
  ['a session in a header', `X-Acme-Session-Data: «${alnum(32)}»`],
  [
    'a private key behind a certificate in Kubernetes',
    `kind: Secret\nmetadata:\n  name: a\ndata:\n  tls.pem: «${bundle}»\n`,
  ],
  ['a password that no word is, in a sentence', 'password: «kxqzvw» does not work here'],
  ['a password of letters, with a request behind it', 'Login: anna\nPassword: «qwzrtk» please reset it'],
  ['a key below the domain of documentation', `com.example.sync.secret=«${alnum(32)}»`],
  ['what an installation encrypts with', `$cc_encryption_hash = '«${alnum(64)}»';`],
  ['a token of a user of an AI', `ai_user_token=«${alnum(24)}»`],
  ['a command behind a variable', `export PMS_TOKEN=«${alnum(24)}»&&echo done`],
  ['a password that holds a word for one', `mysql://app:«${['HotelSecret', 'Garden'].join('')}»@db.example/pms`],
  ['a word and a sign beside a login', 'user: anna\npassword: «Geheim!2024»'],
  ['quotes within the cells of a table', 'user,password\nanna,«Tr7"wQz91»\nbob,«Kx9"Lm2pQ»\ncarl,«Zq4tWn88x»\n'],
];

/** Nothing of these is found. */
const HARMLESS: readonly (readonly [what: string, text: string])[] = [
  ['results of tests among others', 'FAIL: parse-1\nPASS: bq#Zk4x9\nPASS: bq#Zk4x8\n'],
  ['what a password is not', 'The password cannot be "password123" or your name'],
  ['the heads of a table', 'name\tpassword\taddress_line_1\tnote\nanna\t\tSea road 1\t-'],
  ['questions about keys', 'Where is my API key?\nI looked everywhere\nUnder Settings > Integrations'],
  [
    'answers to questions that are not for a key',
    `Does the API return the reservation?\n\nHi,\n${uuid()}\n\nCan you check the token?\n${uuid()}\n\nWhy did the api fail?\n${hex(24)}`,
  ],
  [
    'numbers that an answer names',
    `Anna: What is the token?\nHotel: wait\nIBAN: DE89370400440532013000\n\nCan you send the token?\nReservationId: ${uuid()}\n\nWelcher Schlüssel?\nBuchung: RES-2024-XK9Q2-77`,
  ],
  ['answers that are addresses', 'Which token URL do you use?\nAnna: https://id.example.com/oauth2/v1/token'],
  ['sentences in quotes', `password: "Must have 8+ chars & 1 sign!"\npassword: "ask anna@hotel24.example for 1"`],
];

describe('what people write to a help desk', () => {
  it.each([...TEXTS, ...LIVE])('%s', (_, marked) => {
    const { text, spans } = unmark(marked);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(HARMLESS)('%s stay as they are', (_, text) => {
    expect(detect(text)).toEqual([]);
  });
});
