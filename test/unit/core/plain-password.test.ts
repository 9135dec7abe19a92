import { describe, expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { digits } from '../../../src/core/rule-kit/made-up.ts';
import { unmark } from './unmark.ts';

/** Words, as people choose them: nothing about them says that they are a secret. */
const WORDS = ['lampen', 'fieber'].join('');
const SENTENCE = ['gelbe', 'ente', 'im', 'teich'].join(' ');
const FOREIGN = ['kočka', 'leze', 'dírou'].join(' ');
const SPELT = ['Kranich', 'flug'].join('.');

describe('a password of words', () => {
  it.each([
    [
      'beside its user in XML',
      `<network host="smtp.hotel.example" userName="desk" password="«${WORDS}»" port="587" />`,
    ],
    ['below its user', `login_user: postgres\nlogin_password: «${WORDS}»\n`],
    ['beside its user in a string of JSON', `{"msg":"cfg {\\"user\\":\\"pay\\",\\"pass\\":\\"«${SENTENCE}»\\"}"}`],
    ['of an element that is named with an accent', `<user>desk</user>\n<hôtel_password>«${WORDS}»</hôtel_password>`],
    ['of an element', `<user>desk</user>\n<host>10.0.0.7</host>\nserver=a1\n<password>«${WORDS}»</password>`],
    ['of a role in SQL', `ALTER ROLE backup WITH LOGIN PASSWORD '«${WORDS}»';`],
    ['of an option', `sync --host db03 --password «${WORDS}» --all`],
    ['among other settings of a line', `add address=10.0.0.5 secret=«rad${WORDS}44» service=ppp`],
    ['in the environment', `DB_PASSWORD="«${SENTENCE}»"`],
    ['in a setting that is in quotes', `Environment="LOG=x" "INFLUX_PASSWORD=«${SENTENCE}»"`],
    ['in properties', `jasypt.encryptor.password=«${WORDS}»`],
    ['with escapes of properties', `spring.datasource.password=«${WORDS}\\:x\\=7»`],
    ['in a block of Terraform', `resource "vault_secret" "api" {\n  name  = "b"\n  value = "«${WORDS}9Xk2Lq»"\n}`],
    ['behind the kind of a secret', `carla %any : XAUTH "«${SPELT}»"`],
    ['at the end of a directive', `com2sec readonly default «${WORDS}»`],
    ['in a file that was printed', `$ cat /run/secrets/db_password\n«${WORDS}X9k2»\n$ ls`],
    ['in a directive that is aligned', `com2sec reader  default       «${WORDS}»\n`],
    ['and another that encrypts', `createUser desk SHA-256 "«${SENTENCE}»" AES «${WORDS}»\n`],
    ['with a blank, where a machine drew it', `wlan:\n  passphrase: "«G7${'iQ'} Db9cX-45»"\n`],
    ['at the end of a comment of XML', `<!-- old:\n  host=192.0.2.8 secret=«${WORDS}44» -->`],
    ['at the end of a comment without a blank', `<!-- user=desk password=«${WORDS}»-->`],
    ['at the end of a comment of code', `/* user=desk password=«${WORDS}» */`],
    ['at the end of an element', `<radius host=192.0.2.8 secret=«${WORDS}44» />`],
    ['before a remark', `user=desk password=«${WORDS}» // until May`],
    ['before a remark of SQL', `user=desk password=«${WORDS}» -- until May`],
    ['of a network in YAML', `wifi:\n  ssid: "Lobby"\n  password: "«${SENTENCE} 31»"\n`],
    ['of a network in a list', `networks:\n  - ssid: 'Hotel Guest'\n    password: '«${SENTENCE}»'\n`],
    ['of a network below its name', `access-points:\n  "Lobby":\n    password: "«${SENTENCE}»"\n`],
    ['of a network in settings', `network={\n  ssid="Lobby"\n  psk="«${SENTENCE}»"\n}`],
    ['of a network in JSON', `{"wifi":{"ssid":"Lobby","password":"«${SENTENCE}»","hidden":false}}`],
    ['of a network in a string of JSON', `{"m":"{\\"ssid\\":\\"Lobby\\",\\"psk\\":\\"«${SENTENCE}»\\"}"}`],
    ['of a network in XML', `<SSID>Lobby</SSID>\n<passPhrase>«${SENTENCE}»</passPhrase>`],
    ['of a network in C', `#define WIFI_SSID "Lobby"\n#define WIFI_PASSWORD "«${SENTENCE}»"\n`],
    ['of a network, one of some', `#define STA_SSID1 "Lobby"\n#define STA_PASS1 "«${WORDS}»"\n`],
    ['of a network in a router', `set default wpa2-pre-shared-key="«${SENTENCE}»" mode=dynamic-keys`],
    ['that is not spelt in English', `DB_PASSWORD="«${FOREIGN}»"`],
  ])('is found %s', (_, marked) => {
    const { text, spans } = unmark(marked);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
    const masked = mask(text);
    expect(mask(masked)).toBe(masked);
  });

  it.each(['&', '&amp;'])('ends where the next part of a form begins, behind %s', (and) => {
    const form = (password: string): string => ['user=anna', `password=${password}`, 'item[]=2', 'lang=en'].join(and);
    expect(mask(form(WORDS))).toBe(form('l***r'));
  });

  it('is found again where it stands alone', () => {
    expect(mask(`DB_USER=a\nDB_PASSWORD=${SPELT}\nredis-cli -a ${SPELT} ping`)).not.toContain(SPELT);
    const base64 = Buffer.from(`desk:${FOREIGN}`).toString('base64');
    expect(mask(`DB_PASSWORD="${FOREIGN}"\n${base64}`)).not.toContain(base64.slice(8, -4));
    expect(mask(`DB_PASSWORD="${SENTENCE}"\nu=${encodeURIComponent(SENTENCE)}`)).not.toContain('ente%20im');
  });

  it.each([
    'usuario mirador_admin, contraseña §',
    'usuario: mirador_admin, contraseña: §',
    'Benutzer nord, Kennwort §.',
    'utilisateur mer, mot de passe §\nMerci',
    'utente mare e password §.',
    'usuário mar, senha §',
    'gebruiker zee, wachtwoord §',
    'uživatel more, heslo §',
    'brukernavn hav og passord er §',
    'adgangskode § siden i dag',
    'login: desk, password: "§"',
    'the password is § (since today)',
  ])('is found where two words have a dot between them: %j', (text) => {
    for (const secret of [`strand.Lang${digits(1)}7`, `strand.lång${digits(1)}7`])
      expect(mask(text.replace('§', secret)).replace(/\w*\*{3}\w*/, '§')).toBe(text);
  });

  it.each([
    'const password = settings.word77;',
    'password: settings.word77,',
    'password = settings.word77',
    'the password utils.Base64 makes',
    'password: types.Int32',
    'Passwort settings.word',
    'password module.word7 is',
    'password config.Word77(x)',
    'password org.hotel.word77',
    'Password sha.word512',
    'token settings.word77',
    'reset the password via Portal.Release24.',
    'Passwort im Handbuch.Kapitel12.',
    'the password on Server.Room12 failed',
    'passwords.word77',
  ])('is no path of names: %j', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('is found again, where it is a few letters that make no word', () => {
    const letters = ['CbQx', 'TzJK', 'vWkN'].join('').slice(0, 10);
    expect(mask(`Client-Secret: ${letters}\nCS: ${letters}/${letters}`)).not.toContain(letters);
    const text = `Client-Secret: ${SPELT}\nthe Kranich of Reception`;
    expect(mask(text)).toContain('the Kranich of Reception');
  });

  it('is no beginning of a longer word, where it is a few letters that make none', () => {
    const letters = ['kbv', 'pns', 'rv'].join('');
    const text = (password: string): string =>
      `DB_PASSWORD=${password}\nhost ${letters}01\nas ${password}, \\n${password}\\n%20${password}%20`;
    expect(mask(text(letters))).toBe(text('k***v'));
  });

  it('is found again in base64, in letters of any language', () => {
    const sentence = ['kačka', 'žlutá', 'plave'].join(' ');
    const base64 = Buffer.from(sentence).toString('base64');
    expect(mask(`DB_PASSWORD="${sentence}"\n${base64}`)).not.toContain(base64.slice(4, -4));
    expect(mask(`password=Kx9${encodeURIComponent('€')}mQ2zR7`)).not.toContain('mQ2z');
  });

  it.each([
    'ALTER USER app PASSWORD EXPIRE;',
    'user: anna\npassword: forgotten\n',
    'user: anna, password: correct, second factor: missing',
    'user=anna&password=unchanged&lang=en',
    '"username": "Username", "password": "Your new word", "email": "E-mail"',
    'username = "anna"\npassword = settings.database.pw\n',
    'user: anna\npassword: required\nhost: db03\n',
    '{"user":"anna","password":"__REDACTED__","ip":"10.0.0.7"}',
    'host="db" <label for="password">Bitte eintragen</label>',
    'com2sec readonly default public\ntrapsink localhost private\n',
    'account.wrong_password=Falsch',
    'FORGOT_PASSWORD: "Vergessen?"',
    'RESET_PASSWORD="Noch einmal senden"',
    '# createuser monitor SHA-512 myauthphrase AES myprivphrase',
    'login(user="anna", password=readFromKeychain)',
    'wifi:\n  ssid: "Lobby"\n  password: "your wifi password"\n',
    'wifi:\n  ssid: "Lobby"\n  password: !secret wifi_password\n',
    '{"ssid":"Lobby","security":"wpa2","password":"required"}',
    '{"ssid":"Name of the network","password":"Password of the network"}',
    'ssid: "Lobby"\npassword: ""\nchannel: 11\n',
    'ssid="Lobby"\npsk="changeme"\n',
    '#define WIFI_PASSWORD "your password"\n#define MAX_PASS 64\n',
    '#define PASSWORD "Enter the code"\n',
    'SSID: Lobby\nPassword: unknown\n',
    'wpa2-pre-shared-key="" mode=none',
    '"password": "Mindestens acht Zeichen 12"',
    '"password": "Between eight and sixty 64"',
    '"password": "wird alle Tage erneuert 90"',
    '"password": "Längd mellan åtta och 64"',
    '"password": "Room number and year 2024"',
    '"passphrase": "expires after days 90"',
    'error_short_pass = use twelve letters or more 12',
    'psk = preshared keys are deprecated since 2024',
    'user=anna\npass = same as last year 2023',
    'password = ask reception desk 24',
    '#define NVS_KEY_PSK "wifi_psk"\n',
    '#define WIFI_SSID "Lobby"\n#define PREF_WIFI_PASS "wifipass"\n',
    '#define CFG_KEY_PASSWORD "wifi.pass"\n',
    '#define MSG_WRONG_PASSWORD "Falscher Wert"\n',
    '#define STR_PASSWORD "Codewort eingeben"\n',
    '#define EEPROM_PASSWORD "eeprom area"\n',
    'ssid: Lobby\npassword: "ask at the reception"\n',
    'ssid: Lobby\npassword: "printed on receipt"\n',
    'ssid: Lobby\npassword: "open network"\n',
    'ssid: Lobby\npassword: captive-portal\n',
    'DB_PASSWORD=${VAULT_VALUE}\nDB_PASSWORD=/run/secrets/db\nAPI_SECRET=generate',
  ])('is not: %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});
