import { describe, expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum, digits, hex, lower, upper, uuid } from '../../../src/core/rule-kit/made-up.ts';
import { unmark } from './unmark.ts';

/** Chosen by a person: `Kxy47Qab12` and the like. */
const chosen = `${alnum(9)}x4Q7`;
const CHOSEN_BY_YEAR = ['Lampe2025', 'gewitter'].join('.');
/** Of the shape that Mews' have. */
const issued = (): string => `${hex(12)}4${hex(3)}A${hex(15)}-${hex(31)}`.toUpperCase();
const base64 = (length: number): string => btoa(alnum(length));

const SALTS = `"passwordsalt": "«${base64(30)}»", "bearer": {"repo.packagist.com": "«${hex(60)}»"}
RABBITMQ_ERLANG_COOKIE: «${upper(40).replace(/\d/g, '').slice(0, 20)}»`;

/** What is between `«` and `»` is found, and nothing else. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['character data', `<Token><![CDATA[«${alnum(32)}»]]></Token>`],
  ['character data with a bracket', `<bindPassword><![CDATA[«${chosen}<${alnum(4)}»]]></bindPassword>`],
  ['attributes of a namespace', `<meta-data android:name="com.acme.API_SECRET" android:value="«${hex(32)}»"/>`],
  ['signs that properties escape', `mail.smtp.password=«${chosen}\\=${alnum(4)}»\n`],
  ['words for a password in an element', '<user>inn-connect</user>\n<password>«orbitmaple»</password>'],
  [
    'the answer of a mail client behind times',
    `2026-11-20 10:02:11 SERVER -> CLIENT: 334 UGFzc3dvcmQ6\n2026-11-20 10:02:11 CLIENT -> SERVER: «${base64(12)}»\n`,
  ],
  [
    'a password of groups',
    `curl -u "editor:«${['a1B2', 'c3D4', 'e5F6', 'g7H8', 'i9J1', 'k2L3'].join(' ')}»" https://a.example`,
  ],
  ['an assignment before a command', `export API_KEY=«${alnum(32)}»&&echo done\nexport PIN_KEY=«${alnum(32)}»|tee log`],
  ['a key of a licence', `license_key=«AB12C-DEFGH-JK3LM-NPQRS»\nlicence key: «${uuid()}»\nx-auth: «${uuid()}»`],
  ['columns of what opens something', `id;license_key\n1;«${alnum(24)}»\n\nExt,Clave SIP,Buzon\n201,«${chosen}»,si`],
  [
    'a setting between a name and its value',
    `{"name": "SESSION_SECRET", "slotSetting": true, "value": "«${alnum(32)}»"}`,
  ],
  ['a key in slanted letters', `*Password*: «${chosen}»\nShared secret: «orbit-maple2»`],
  ['one setting of many', `pass:«${alnum(12)}»,user:reception`],
  ['a calendar that a UUID opens', `https://ical.booking.com/v1/export?t=«${uuid()}»`],
  ['a narrow table', `|Key|Value|\n|--|--|\n|secret|«${alnum(32)}»|`],
  [
    'an alphabet in a secret, which a key announces',
    `RELAY_TOKEN=«1234567890${'abcdefghijklmnopqrstuvwxyz'}${upper(8)}»`,
  ],
  ['a user in quotes', `net use x: "/user:anna" «${chosen}»`],
  ['a part that is no field of the next one', `DB_PASSWORD=«Xk9!ab,cd=Zr77qT»`],
  ['a path that no file is', `aws_secret: «${alnum(12)}/${alnum(16)}.net»`],
  ['a list of definitions', `<dt>Secret</dt><dd>«${alnum(32)}»</dd>`],
  [
    'a word between what is said and the password',
    `the password is now «${chosen}»\nDas Passwort lautet übrigens «${chosen}»`,
  ],
  ['an address without a host', `dwh=snowflake://etl:«${chosen}»@/RAW?account=x`],
  ['three quotes', `admin_password = """«#${chosen};x»"""`],
  ['a hash without a salt', `<secret>«$6$$${alnum(86)}»</secret>`],
  ['a hash beside a host', `changed: [web1.example.com] => 'password': '«$6$${alnum(16)}$${alnum(86)}»'`],
  [
    'a long label above its value',
    `ℹ️  Password for the elastic user (reset with \`bin/reset-password -u elastic\`):\n  «${alnum(20)}»\n`,
  ],
  ['a keychain of Apple', `security unlock-keychain -p "«${chosen}»" build.keychain`],
  [
    'a token that a chat asked for',
    `[15:42] Ana: Hi Tom! Which token is in the settings? The one that starts with x-\n[15:43] Tom (acme): this one? «${hex(32)}»\n`,
  ],
  ['a token that a mail asked for', `> What is the access token you use?\n\n«${hex(40)}»\n`],
  ['a token that a chat asked for, times below names', `Ana 15:42\nAnd the secret?\nTom 15:43\n«${hex(64)}»`],
  ['a key that a chat asked for in Spanish', `Agente: ¿Qué token usa?\nCliente: este: «${hex(32)}»`],
  ['a key that a chat asked for in German', `Agent: Welchen API-Schlüssel haben Sie?\nKunde: «${hex(32)}»`],
  ['a signature’s secret in Portuguese', `Assinatura secreta do webhook: «${hex(64)}»`],
  ['a key that is called secret in Italian and Spanish', `Chiave segreta: «${hex(40)}»\nclave secreta: «${hex(40)}»`],
  ['a signature’s secret in Spanish', `Firma secreta: «${hex(64)}»\nla clave es secreta: pida otra`],
  ['a signature’s secret in Italian', `Firma segreta dell'app: «${hex(40)}»\nla chiave segreta è scaduta`],
  [
    'ids that open what they identify',
    `message: 'The token is invalid', secretId: '«${uuid()}»'\nrole_id: '6f1c2a90-3b7e-4d15-9a42-0c8de17b5f63', secret_id: '«${uuid()}»'\n"loginSessionId": "«${alnum(24)}»"`,
  ],
  [
    'what opens all the same beside what is hashed, used once, filtered',
    `hashed_secret: ${hex(40)}\nhashed_password: «${hex(32)}»\n{"nonce": "«${hex(32)}»"}\n"@password:«${chosen}»"`,
  ],
  [
    'a secret as the argument of a command',
    `docker build --secret id=npm_auth,src=.npmrc .\nadd-hook --secret «${alnum(24)}»`,
  ],
  ['a copy in a field that is harmless with another value', `token='«${alnum(24)}»'\nbooking_id: '«${alnum(24)}»'`],
  ['a long token that begins as what is encrypted may', `refresh_token=«Ag9${alnum(240)}»\n`],
  [
    'a token behind a file of text and a challenge',
    `see notes.txt: {"type":"http-01","ok":1}, {"apiToken":"«${alnum(43)}»"}`,
  ],
  ['a key that has the name of a digest in it', `api_key: «AB12SHA2563${alnum(20).toUpperCase()}»`],
  ['what a session of payments opens', `"checkoutToken": "«${alnum(32)}»", "checkoutSessionId": "${alnum(24)}"`],
  ['a bare string in PowerShell’s quotes', `$t = "\`"«${alnum(36)}»\`""`],
  ['a body that begins with a path’s signs', `-----BEGIN PRIVATE KEY-----\n«ab/${alnum(61)}\n${alnum(40)}»...`],
  ['the password of a key of strongSwan', `: RSA moon.key "«${chosen}»"`],
  ['digests in a list', `SPEC CHECKSUMS:\n  AppAuth: ${hex(40)}\n  SessionKit: ${hex(40)}\n  Zip: ${hex(40)}\n`],
  ['a parameter in escaped brackets', `settings%5Bapi_key%5D=«${alnum(32)}»&b=1`],
  ['a table drawn with lines', `│ Client secret │ «${alnum(32)}» │\n│ Client ID │ pms │`],
  ['a key in bold as chats have it', `*API key:* \`«${alnum(32)}»\``],
  [
    'a secret of a client in a sentence',
    `the id is 7, client secret «rx${digits(1)}PqZe${digits(2)}kXn${digits(1)}», and so on`,
  ],
  ['dots that lead to a colon', `Api Secret......: «${alnum(32)}»`],
  ['a value on a line of its own in Rust', `api_key: Some(\n        "«${alnum(32)}»",\n    ),`],
  [
    'colours of a terminal',
    `\u001b[32mapi_key\u001b[0m: «${alnum(32)}»\u001b[0m\n[36msecret[39m=[33m«${alnum(24)}»[0m`,
  ],
  [
    'a UUID behind the name of a secret',
    `I tried with client_secret «${uuid()}» but no. The API token is «${uuid()}».`,
  ],
  ['a token below its label', `API key\n«${uuid()}»\nShow`],
  ['two tokens under each other, which are no wrapped one', `«${issued()}»\n«${issued()}»\nare ours`],
  ['a seed', `'otp_seed' => '«${upper(32)}»'`],
  ['a wrapper around the next line', `hmac_secret: Secret(\n        "«${hex(64)}»",`],
  ['a note between key and value', `API key (live) = «${hex(32)}»`],
  ['a login for something', `our login in the extranet: marek.w / «zielony1850+» if you want`],
  ['passwords that a sentence names', `I tried frontdesk@hotel.example with password «${chosen}» but no luck`],
  ['short words for a password', `pw is «${chosen}»\npw: «${chosen}»`],
  ['Spanish', `la contraseña es «${chosen}» y la clave de API: «${alnum(32)}»`],
  ['Italian', `la password è «${chosen}»`],
  ['Portuguese', `a senha é «${chosen}»`],
  ['Polish', `hasło to «${chosen}», klucz API: «${alnum(32)}»`],
  ['Czech', `heslo je «${chosen}», API klíč: «${alnum(32)}»`],
  ['Swedish', `lösenordet är «${chosen}», API-nyckel: «${alnum(32)}»`],
  ['a name between a Swedish password and its value', `Lösenordet för kassan är «${chosen}».`],
  ['a name between a Russian password and its value', `Пароль для frontdesk: «${chosen}»`],
  ['bold keys in Markdown', `* **Client secret:** \`«${alnum(32)}»\`\n* **Password:** «${chosen}»\n* **Scope:** read`],
  ['Danish', `adgangskoden er «${chosen}», API-nøgle: «${alnum(32)}»`],
  ['Turkish', `şifre: «${chosen}», API anahtarı: «${alnum(32)}», erişim jetonu: «${alnum(40)}»`],
  ['Russian', `Пароль: «${chosen}». API-ключ: «${alnum(32)}», токен доступа: «${alnum(40)}»`],
  ['Japanese', `パスワードは«${chosen}»、APIキー：«${alnum(32)}»`],
  ['Chinese', `密码：«${chosen}»，API密钥：«${alnum(32)}»。password：«${chosen}»`],
  ['every column of a table', `id,access_token,refresh_token,tier\n1,«${alnum(40)}»,«${alnum(48)}»,gold\n`],
  [
    'the attributes of an element',
    `<wsse:Password Type="http://docs.example.org/${'wss-'.repeat(20)}#PasswordText">«${chosen}»<`,
  ],
  ['cookies of a command', `curl --cookie 'SESSION=«${uuid()}»; lang=de' -b 'sid=«${alnum(24)}»' https://a.example`],
  ['cookies in a log', `GET /pms ASP.NET_SessionId=«${lower(24)}»;+.ASPXAUTH=«${hex(128).toUpperCase()}» 500`],
  ['quotes of the Windows command line', `--data-raw ^"^{^\\^"password^\\^":^\\^"«${chosen}»^\\^"^}^"`],
  ['options of HTTPie', `http -a admin:«${chosen}» GET https://api.example.com/status`],
  ['a command in many lines', `curl --location \\\n  --max-time 30 \\\n  -u 'ops:«${chosen}»' \\\n  https://a.example`],
  ['a command in many lines of Windows', `curl.exe -s ^\r\n  --user ops:«${chosen}» ^\r\n  https://a.example`],
  ['a password for a broker', `mosquitto_pub -h broker.example -u sensor -P '«${chosen}»' -t a/b`],
  [
    'a property list',
    `<key>ApiToken</key>\n  <string>«${alnum(32)}»</string>\n<key>Build</key>\n  <string>${digits(8)}</string>`,
  ],
  ['settings of Hadoop', `<name>fs.s3a.secret.key</name>\n    <value>«${alnum(40)}»</value>`],
  ['XML-RPC', `<name>password</name><value><string>«${chosen}»</string></value>`],
  ['shared keys that people choose', `set wpa2-pre-shared-key=«Gozuf84056» ipsec-secret=«IDpFOtMYsCpW35»`],
  ['shared secrets that people choose', `client gw {\n\tsecret = «Orchid#19lamp»\n\tshortname = gw1\n}`],
  ['a password of letters and signs', `<identity userName="svc" password="«sKy!mRw&tLs»" />`],
  [
    'directives whose value a blank sets apart',
    `requirepass «orchid19»\nAuthLDAPBindPassword "«lamp_73$x»"\nport 6379`,
  ],
  ['what a client says in POP3 and FTP', `USER scanner\nPASS «orchid#19lamp»\n530 Login incorrect.`],
  ['PINs and codes of digits', `The PIN is «9${digits(5)}».\nDoor code: «7${digits(3)}»\nOperatorPin=«8${digits(5)}»`],
  ['a password of digits', `Admin password: «9${digits(7)}»\nmot de passe : «8${digits(5)}»`],
  ['a password of words and a sign', `"password": "«OrchidLampWindow!»", password: «orchid4727»`],
  [
    'passwords of words with one digit, whose place says what they are',
    `username ops privilege 15 password 0 «corridor9»\nsnmp-server community «lampshade-RO» RO\nsnmp-server host 10.1.1.8 version 2c «lampshade-RO»\nALTER USER res IDENTIFIED BY "«copper-Lamp9»";\n\toption key '«OrchidLamp!»'\nsqlplus pms/«Gr4nite.Lamp»@db1\n`,
  ],
  [
    'passwords of words with one digit in sentences',
    `log in with password «Orchid.Lamp4» please. The password is «Welcome7», heslo «Lampa.Zima4». Logujemy się hasłem «Lampa!77x», la clave vieja: «Orquidea7». Wi-Fi password «B4rlamp»`,
  ],
  ['an ampersand in a connection string in XML', `<add cs="User ID=pms;Password=«kQ7&amp;w%9Lx»;Timeout=30" />`],
  [
    'words and a number in quotes',
    `user: "desk"\npassword: "«saddle timber summit 925»"\npassphrase="«Gast HarborAnchor57 2026»"`,
  ],
  ['a shared key of words and a number', `add name=guest wpa2-pre-shared-key="«Blue Lamp 88»" mode=ap`],
  [
    'settings that colons hold apart',
    `file=rbd:vols/v1:id=cinder:key=«AQ${alnum(36)}==»:auth_supported=cephx\\;none,if=none\n`,
  ],
  ['a part of an address without a value', `GET /rates?token=«${alnum(32)}»&debug&page=2`],
  ['a link in XML', `<a href="https://a.example/?token=«${alnum(32)}»&amp;page=2">`],
  [
    'a community and a key in strings of JSON',
    `"1": "set snmp community \\"«${alnum(12)}x1»\\" and", "2": "server key 7 \\"«0822${hex(12).toUpperCase()}»\\" or\\n"`,
  ],
  [
    'a second password in one breath',
    `The password is «Orchid-Lamp44», if that fails the old one was «Window.Rain7», room Suite-B204`,
  ],
  ['the type of a credential, and its value', `{"credentials":[{"type":"password","value":"«sv-Import-4401»"}]}`],
  ['one of many commands in a line', `Backlog SSId1 Lobby; Password1 «ninelamps99»; MqttHost 10.0.0.9`],
  ['a shared secret of words with digits', `AuthSecret = '«Str0ng&Lamp1»'\nAuthType = 'SHA1'`],
  ['a shared key in Japanese', `・事前共有鍵：«${alnum(16)}»`],
  [
    'a copy of a password that looks like words',
    `<auth-user-pass>\nannex\n«tulip-Lamp5x»\n</auth-user-pass>\nauth.txt\nannex\n«tulip-Lamp5x»`,
  ],
  ['a password for a task of Windows', `schtasks /Create /S pc7 /U HOTEL\\ops /P «${chosen}» /TN audit`],
  ['what clients say in IMAP and Redis', `a1 LOGIN desk «Orchid19lamp»\n127.0.0.1:6379> AUTH pms «lamp_73$x»\nOK`],
  [
    'columns that blanks hold apart',
    `Device        IP          User      Password\n------        --          ----      --------\nCore switch   10.1.1.2    netadmin  «Kingfisher8»\nCamera NVR    10.1.1.20   viewer    (ask Tom)\n`,
  ],
  [
    'a few words between a key and what is nothing but a password',
    `Wi-Fi ospiti: rete Lobby, chiave di sicurezza «torre-Nera!8x», token API del gestionale «${alnum(14)}x7»; le mot de passe de l'utilisateur hotel_rw est «${chosen}»`,
  ],
  ['shared secrets with capitals and digits', `secret=«bell-Tower7»\nsecret = name-of-secret2`],
  [
    'words with a number, and signs without one, right behind a password',
    `user anna, password «Harvest7»\nbenutzer anna, Passwort «apfelbaum97»\nthe password is «Kachel!Ofen»\nstaré heslo bylo «Lampa2019»\n`,
  ],
  [
    'words beside a login in other languages, and the key of a network',
    `Benutzer: rezeption\nKennwort: «apfelbaum»\n\nuživatel: recepce\nheslo: «jablonka»\n\nSSID: Lobby\nNetzwerkschlüssel: «apfel-fuer-alle»\n`,
  ],
  [
    'names in other letters, in JSON, elements and settings',
    `{"пароль":"«Lamp#4930»","token":"x"}\n<jelszó>«Lamp#4931»</jelszó>\nclé_secrète=«${alnum(28)}»\n{"密码": "«Lamp#4932»"}`,
  ],
  [
    'passwords of capitals and digits, and random strings behind words that end in id',
    `Password: «SUMMER-20241»\nWLAN Passwort: «LOBBY2024567»\npsk=«HOTEL20245»\n401, invalid: «q8Zr3KxLw0PvTn5YbHd7Jm2Gs9FcVe4Ua6Ri1QoXkWa»\n{"password":"«vea x9Kd!mQ2pL»"}`,
  ],
  [
    'headers of cookies in one line',
    `Set-Cookie: lang=en; Path=/ Set-Cookie: sid=«Qw12er34Ty»; HttpOnly\n< Set-Cookie: A=x; Expires=Mon, 03 Nov 2026 06:12:00 GMT; Path=/ < Set-Cookie: remember_web=«q8Zr3KxLw0»; Path=/`,
  ],
  ['ampersands in a long password', `mysql -u root -p «kX92mdPqL7vRt3NwZ8yBqW5tHn2Lp6Xs9&Jd4KfQ7zBm2xT»`],
  [
    'what is private beside what is public',
    `public key and private key: «${base64(32)}»\nlogin_nonce: «kX92mdPqL7vRt3NwZ8yB»`,
  ],
  ['digits in a column', `Benutzer:       rezeption\nKennwort:       «40${digits(6)}»\nServer:         192.0.2.7\n`],
  ['codes in German, a line each', `Backup-Codes für den zweiten Faktor:\n  «${alnum(12)}4Q7x\n  ${alnum(12)}5Q7x»\n`],
  [
    'cookies as an object has them',
    `requests.get(url, cookies={'lang': 'en', 'count': 3, 'sessionid': '«${alnum(24)}»'})\n{"headers":{"Cookie":{"session":"«${alnum(26)}»","theme":"dark"}}}`,
  ],
  ['a login in SMTP', `334 UGFzc3dvcmQ6\nC: «${btoa('orchid#19lamp')}»\n535 failed`],
  ['calls that log in', `ftp.login('export', '«Orchid1973»')\nfind("password").send_keys("«Lamp#493»")`],
  ['lines of .pgpass', `db.example:5432:pms:app:«orchid4727»\nlocalhost:5432:*:postgres:«${chosen}»\n`],
  [
    'an answer to a question',
    `[09:16] Lucy: And the password?\n[09:16] Guest: it's «Kraken1999»\n[09:17] Lucy: Thanks`,
  ],
  ['an answer in a chat', `tom  10:02 AM\nwhat was the pw for staging?\nmaria  10:03 AM\n«${chosen}»\nthx`],
  ['answers under a quoted mail', `> 2. the password of the PC\n> Which password?\n\n«${chosen}»\n`],
  [
    'a password before its name',
    `use «Xk29dLq0P» as password. «Xk29dLq0Q» is the password, I set the password as «Xk29dLq0R»`,
  ],
  ['quotes of print', `Passwort: „«Zimmer214»“ und Kennwort „«${chosen}»“, mot de passe : \u201c«Zimmer215»\u201d`],
  ['French words for a password', `Le mdp du wifi est «bonjour77», mot de passe provisoire : «Kaffee2024»`],
  ['a network’s key in Spanish', `Clave del WiFi: «sol2024mar»`],
  ['a default in code', `const token = process.env.TOKEN || "«${alnum(24)}»"; password → «Zimmer214»`],
  ['a PIN of something', `PIN for the safe is «9${digits(3)}»`],
  ['a password in brackets', `I tried the temporary password you sent («${chosen}») as well`],
  ['passwords that were', `My old passwords were «sunny2786» and others. The password is «vdqdvxq1»`],
  ['the key of a network', `WLAN-Netzwerkschlüssel: «${digits(4)}7195868192017»\nWi-Fi key: «Gartenhaus912»`],
  [
    'rows of statements',
    `INSERT INTO \`links\` (\`id\`, \`name\`, \`password\`, \`active\`) VALUES\n(1, 'Nord, main', '«${alnum(20)}»', 1),\n(2, 'O''Neill', SHA1('«${alnum(24)}»'), 0);\nDuplicate entry: insert into users(login, api_token) values ('${alnum(12)}', '«${alnum(32)}»')\nINSERT INTO a (name, password) VALUES ("Smith, John", '«${alnum(12)}9»')`,
  ],
  ['names with a number behind a sign', `password=«Hotel.Lobby@12345»\nDB_PASSWORD=«frontdesk.pms@202411»`],
  ['networks in a table', `Kunde;Gerät;WLAN-Schlüssel;IP\nLinde;U6;«Gartenhaus912»;10.0.0.4\n`],
  ['arguments in code', `storeFile file("a.jks") storePassword "«lamp_73x»" keyPassword "«nCxRHM5u»" }`],
  ['a value that is a field of an object', `{"DB_PASS":{"value":"«${chosen}»","origin":"env"},"A":{"value":"b"}}`],
  ['a value beside a host’s name', `{"gitlab-token": {"git.example.com": "«${alnum(32)}»"}}`],
  [
    'a value before its name',
    `UPDATE s SET value='«${chosen}»' WHERE name='smtp_password';\n{"value":"«${alnum(32)}»","name":"PARTNER_API_KEY"}`,
  ],
  ['a path whose last part names', `{"Name":"/pms/smtp/password","Type":"SecureString","Value":"«${chosen}»"}`],
  [
    'members of PHP that others may not see',
    `["password":protected]=> string(12) "«${chosen}»"\n[password:App\\Config:private] => «${chosen}1»\n`,
  ],
  ['strings that may be none', `token: Some("«${alnum(30)}»"), authToken = Optional("«${alnum(32)}»")`],
  ['a list of arguments', `["mysql", "-u", "pms", "-p«${chosen}»"] ["mysql", "-p", "«${chosen}1»", "pms"]`],
  ['a map of a mail server', `[relay.example.net]:587    desk@example.com:«xK7pQ2vR9wZm»`],
  ['an answer in the line of the question', `did you use the psk? it's «${chosen}»`],
  ['answers in Spanish and Portuguese', `¿Contraseña?\n«Sol#2024mar»\nqual a senha do wifi?\nAna: «lobby4727»\n`],
  ['the key of a network that was named', `SSID Lobby, key «Kaffee#1987!79»\nSSID Bar, Schlüssel «Kaffee#1987»`],
  [
    'names of keys without `pass` in front',
    `CONFIG SET requirepass «Orchid1973xK»\n$settings['hash_salt'] = '«${alnum(60)}»';`,
  ],
  ['a password that will be', `the temp password will be «Lamp#4931»; user export, pass «Orchid1973»`],
  ['a code for the network', `Code wifi : «orchid4727»`],
  ['a value before the next key of its line', `ApiKey: «${alnum(28)}»; Site: 7\nPassword: «orchid4727», port 22\n`],
  ['a password for a domain', `netdom join KIOSK-7 /domain:hotel.example /userd:joiner /passwordd:«${chosen}»`],
  ['a store and its key', `keytool -storepass «${chosen}» -keypass «${chosen}1» -alias web`],
  ['what Juniper only scrambles', `set system radius-server 10.0.0.5 secret "«$9$${alnum(20)}»"`],
  ['a token of hexadecimal digits in a sentence', `the API token is «${hex(32)}», thanks`],
  ['base64 in LDIF', `userPassword:: «${btoa(`{SSHA}${base64(24)}`)}»\nuid: desk\n`],
  ['a number of a password', `пароль номер 2: «${chosen}»`],
  ['a cast in SQL', `SELECT set_config('app.password', '«${chosen}»'::text, true)`],
  ['things with numbers before a password', `the password for wifi24 at hotel55 floor3 is «${chosen}».`],
  ['options of tools that test', `check_http -a nagios:«${chosen}»\nopenssl enc -aes-256-cbc -k «${chosen}1» -in a`],
  ['a password after a flag', `iscsiadm -n node.session.auth.password -v «${chosen}»`],
  ['a login without a scheme', `proxy = svc_proxy:«xK7pQ2vR9wZm»@proxy.example.com:3128`],
  ['a Secret as kubectl sorts it', `apiVersion: v1\ndata:\n  left: «${btoa(chosen)}»\nkind: Secret\n`],
  ['a Secret that begins with its data', `data:\n  left: «${btoa(chosen)}»\nkind: Secret\n`],
  [
    'a secret of Kubernetes, sorted by name',
    `data:\n  password: «${btoa(chosen)}»\n  uri: «${btoa(`a://b:${chosen}@c`)}»\nkind: Secret\n`,
  ],
  ['a hash in a compose file', `basicauth.users=admin:$«$apr1$$${alnum(8)}$$${alnum(22)}»`],
  ['networks that Windows knows', `    Key Content            : «orchid4727»\n<keyMaterial>«lamp_73$x»</keyMaterial>`],
  [
    'calendars of bookings',
    `https://a.example/ical/8812231.ics?s=«${hex(32)}»\nhttps://a.example/icalendar/«${hex(32)}».ics`,
  ],
  ['codes in a sentence', `It is in the lockbox, code is «9${digits(3)}»; le code PIN est «7${digits(3)}»`],
  ['hashes of LDAP', `staff:«{SSHA}${base64(28)}»`],
  ['SQL', `ALTER ROLE sync WITH PASSWORD '«orchid#19lamp»' VALID UNTIL '2027-01-01'`],
  ['strings with a mark of their type', `{'SECRET_KEY': b'«${alnum(24)}»'}\nWITH PASSWORD = N'«orchid19»'`],
  ['strings in a dump of PHP', `["db_pass"]=>\n  string(12) "«${chosen}»"\n`],
  [
    'a table as shells of databases draw it',
    ` id | login | api_key\n----+-------+------\n  4 | kiosk | «${alnum(32)}»\n`,
  ],
  [
    'HTML mails',
    `<li><b>Password:</b> «${chosen}»</li><tr><td>Client Secret</td><td style="color:red">«${alnum(40)}»</td></tr>`,
  ],
  ['numbered keys', `Unseal Key 1: «${alnum(43)}=»\nUnseal Key 2: «${hex(44)}»`],
  ['an address without a scheme, as in Go', `dsn="app:«${chosen}»@tcp(10.2.3.4:3306)/inv" attempt=3`],
  ['lists in a form', `user%5Bpassword%5D=«${chosen}»&access_token%5B%5D=«${alnum(30)}»&keep=1&token[]=«${alnum(31)}»`],
  ['the body of a form at the beginning of a line', `client_secret=«${alnum(32)}»&grant_type=code&client_id=kiosk`],
  ['a password in the braces of ODBC', `Driver={SQL Server};UID=sa;PWD={«qX7;k2@b»};Encrypt=yes`],
  ['a pass that opens', `wifi guest pass «lobby20266», user "desk" pass "«${chosen}»"`],
  ['what a container of secrets holds', `{"secrets":{"db":"«${alnum(20)}»","smtp":"«${alnum(24)}»"},"port":"5432"}`],
  ['a block of secrets', `secrets:\n  db: «${alnum(20)}»\n  smtp: «${alnum(24)}»\nport: 5432`],
  ['a section of passwords', `[passwords]\nspa = "«${chosen}»"\nbar = "«orchid#19lamp»"\n`],
  ['a list of tokens', `tokens:\n  - «${alnum(24)}»\n  - «${alnum(24)}»\n`],
  ['a tag of YAML', `password: !!str «${chosen}»\nhost: db1`],
  ['a brace in the braces of ODBC', `DRIVER={SQL};PWD={«lamp;73}}x$K»};Encrypt=yes`],
  ['quotes around the password alone', `curl -s -u desk:'«${chosen}»' https://a.example`],
  ['a password that looks like the name of a type', 'Bitte mit dem Passwort «mtn82BamKl» anmelden.'],
  ['endings of words', 'E-fatura şifresi «Iurb8G2krHm» olarak değişti. Nytt lösenordet «Iurb8G2krHm» idag.'],
  ['a secret in Dutch', `sleutel 4711 met geheim «${hex(32)}»`],
  ['a line that a shell goes on with', `export API_SECRET="«${alnum(40)}\\\n${alnum(43)}=»"\nexport LANG=C`],
  [
    'a line that quoted-printable breaks softly',
    `<p><a href=3D"https://app.example.com/auth/v1/verify?token=«3D${hex(20)}=\n${hex(36)}»&amp;type=3Drecovery">`,
  ],
  ['a password beside the name of a network', `Wi-Fiのパスワードは「«${chosen}»」、SSIDはRyokan_Guest_5Gです。`],
  [
    'a private key behind the times of a log',
    `10:00:00 app[1]: -----BEGIN RSA PRIVATE KEY-----\n10:00:00 app[1]: «${alnum(64)}»\n10:00:01 app[1]: «${alnum(64)}»\n10:00:01 app[1]: -----END RSA PRIVATE KEY-----\n10:00:01 app[1]: loaded`,
  ],
  ['a token in the line below, quoted', `> The token from the page:\n> «${alnum(40)}»\n> and the id is 4410-2207`],
  ['two words of now', `Das Passwort lautet übrigens jetzt «${chosen}».`],
  ['whose password it is, in Russian', `Пароль от базы «g1yUNyjBGhwq», пользователь shop_prod.`],
  [
    'a short line that a backslash goes on with',
    `hotel.api.secret = «${alnum(20)}\\\n    ${alnum(18)}x7»\nhotel.rotation=quarterly`,
  ],
  ['a code of remote support in Danish', `TeamViewer 1 442 908 117 kode «x7kmqv2p»`],
  ['a directive of Apache', `SetEnv DB_PASS "«lamp_73$»"\nSetEnv LANG "C"`],
  [
    'more options of commands',
    `ktpass /out web.keytab /pass «${chosen}» /crypto all\nhttp -A bearer -a «${hex(40)}» a.example`,
  ],
  ['names that end in pass', `keytool -srcstorepass «orchid#19lamp» -alias a\ndbpwd=«lamp_73$x»`],
  ['an element within the one that names', `<Password>\n <Value>«lamp#97delta»</Value>\n <PlainText>true</PlainText>`],
  ['a short option behind the one of a user', `psexec \\\\srv -u corp\\admin -p «orchid#19lamp» cmd`],
  ['how a switch keeps a password', `local-user ops password cipher «lamp#97delta»`],
  ['keys of French and Japanese mails', `Clé API : «${hex(32)}»\nシークレット：「«${alnum(32)}»」`],
  ['a row of a table that was copied', `Name\tValue\tDomain\nJSESSIONID\t«${hex(32).toUpperCase()}»\t.a.example`],
  ['a share of Windows', `net use Z: \\\\files\\scan /user:CORP\\scan «lamp_73$x»`],
  [
    'commands whose options are short',
    `sqlcmd -S db -U sa -P «${chosen}»\nsnmpwalk -v3 -A «${chosen}» -X '«orchid#19lamp»'`,
  ],
  ['a name with a number between a password and its value', `the password of cashier2 is «${chosen}»`],
  ['a password that was changed', `Het wachtwoord is gewijzigd in «${chosen}»\nhasło «${chosen}», jelszó: «${chosen}»`],
  ['a password in brackets right behind its name', `mon propre mot de passe («${chosen}») ne marche pas`],
  ['an address between a password and its value', `Password for anna@hotel.example.com: «${chosen}»`],
  ['a long way to a password', `Das Kennwort des technischen Benutzers „ci-push“ haben wir auf «${chosen}» geändert`],
  ['a salt, a bearer of a host, a cookie of Erlang’s', SALTS],
  ['a scheme of Windows', `< Authorization: NTLM «${base64(60)}»\n< X-Powered-By: ASP.NET`],
  ['how a password is kept', `- POSTMASTER_PASSWORD={PLAIN}«${chosen}»\n- SPRING_PASSWORD="{noop}«${chosen}»"`],
  [
    'an address in a connection string',
    `Url=https://a.example;AppId=${uuid()};RedirectUri=app://${uuid()};Username=svc@a.example;Password=«${chosen}»;`,
  ],
  ['a password before the address of a camera', 'admin:«sommer493»@192.0.2.7/stream1'],
  ['a dash behind the name of a password', `username - 1000\npassword - «${chosen}»\nrealm – a.example`],
  [
    'passwords behind names',
    `Passwörter: admin = «${chosen}», gast = «${chosen}». Username/password: anna / «${chosen}»`,
  ],
  ['a quote that YAML doubles', `bindPassword: '«it''s-${chosen}»'\nuserDN: 'cn=svc'`],
  ['a password in Erlang', `{default_pass, <<"«${chosen}»">>}`],
  ['a block in YAML', `rootPassword: >-\n  «${chosen}»\nsecret: |\n    «${alnum(32)}»\n`],
  ['headers as Java prints them', `{X-Api-Key=[«${alnum(32)}»], Accept=[*/*], tkn=[«${alnum(32)}»]}`],
  [
    'quotes that a page escapes',
    `&#039;password&#039; =&gt; &#039;«${chosen}»&#039;, &quot;pwd&quot;: &quot;«${chosen}»&quot;`,
  ],
  [
    'an object in base64',
    `"encoding": "base64", "text": "«${btoa(`{"access_token":"${alnum(40)}","expires_in":3600}`)}»"`,
  ],
  [
    'an object in base64 behind a word, as Windows ends its lines',
    `Registry config «${btoa(`{\r\n  "secret": "${alnum(40)}",\r\n  "server": "desk"\r\n}`)}» was sent`,
  ],
  ['two letters for a password', `DBPW=«${chosen}»`],
  [
    'a password in angle brackets, and its copy for a shell of Windows',
    `$env:DEPLOY_PASSWORD='«<6v${chosen}&x|k>»'\nnet use Z: \\\\files\\scan ^<«6v${chosen}^&x^|k»^>`,
  ],
  [
    'what a password or token is for, behind its name',
    `LOJA_SENHA_CERT='«${chosen}»'\n"tokenNFCe": "«${uuid()}»", "tokenNFCeId": "000001"`,
  ],
  [
    'names and values of YAML',
    `env:\n  - name: DB_PASSWORD\n    value: «${chosen}»\n  - name: LOG\n    value: debug\nheaders:\n- name: X-Auth-Token\n  value: «${hex(40)}»\n`,
  ],
  ['names of options', `{"Name": "--send-mail-password", "Value": "«${chosen}»"}`],
  ['a password that was, in Spanish', `La contraseña anterior era «${chosen}» y no va`],
  ['labels above their values', `Client ID\nkiosk\nClient secret\n«${alnum(40)}»\nPassword:\n\n«${chosen}»\n`],
  ['addresses with their passwords', `desk@hotel.example «xK7pQ2vR9wZm»\nbar@hotel.example, «xK7pQ2vR9wZn»\n`],
  ['a key that sets up', `agent up --setup-key «${uuid()}» --name kiosk`],
  ['a session in a dictionary of Python', `{'sid': '«${alnum(40)}_${alnum(20)}»', 'ok': True}`],
  [
    'a row of dots between a name and its value',
    `autoCommit................true\nkeystorePassword................«${chosen}»\npoolName................p1\n`,
  ],
  ['brackets and signs in a password', `{"password":"«Zx8k(${alnum(4)}m2)pLw9»"}\nDB_PASSWORD='«[x${chosen}»'`],
  [
    'a password of a word with a year, a dot and a word',
    `şifre: «${CHOSEN_BY_YEAR}», lösenord = "«${CHOSEN_BY_YEAR}»"\npassword: «${CHOSEN_BY_YEAR}»\n`,
  ],
  [
    'such a password in JSON, an element, a row and an address',
    `{"password":"«${CHOSEN_BY_YEAR}»","next":"{\\"pwd\\":\\"«${CHOSEN_BY_YEAR}»\\"}"}
<password>«${CHOSEN_BY_YEAR}»</password>\nhttps://a.example/?password=«${CHOSEN_BY_YEAR}»&page=2\nuser,password\nanna,«${CHOSEN_BY_YEAR}»\n`,
  ],
  [
    'options with a sign',
    `args: monitor registry.example.com/a:4 -u=ci-reader -p=«${chosen}»\ndocker login -u=ci -p=«${chosen}» reg.example.com\n`,
  ],
  [
    'options with a sign in JSON, an element and a row',
    `{"message":"monitor a:4 -u=ci -p=«${chosen}»","quoted":"monitor a:4 -u=ci -p=\\"«${chosen}»\\"","ext":"{\\"cmd\\":\\"monitor a:4 -u=ci -p=«${chosen}»\\",\\"n\\":1}"}
<arg>monitor a:4 -u=ci -p=«${chosen}»</arg>\nb,monitor a:4 -u=ci -p=«${chosen}»,next2column\n`,
  ],
  [
    'the hash of a password',
    `<passwordHash type="SHA-512">«${hex(128).toUpperCase()}»</passwordHash>\npassword_hash: «${hex(32)}»\nhttps://a.example/?password_hash=«${hex(32)}»&page=2
{"passwordHash":"«${hex(32)}»","next_setting_of_it":"x","log":"{\\"passwordHash\\":\\"«${hex(32)}»\\"}"}`,
  ],
  [
    'what is called primary',
    `primary_db_password: «${chosen}»\nPRIMARY_TOKEN=«${alnum(32)}»\nAPP_ENCRYPTION_PRIMARY_KEY=«${alnum(32)}»\n`,
  ],
  [
    'what is called primary in JSON',
    `{"primaryPassword":"«${chosen}»","primary_access_key":"«${alnum(43)}=»","log":"{\\"primaryPassword\\":\\"«${chosen}»\\"}"}`,
  ],
  [
    'what is called primary in a row, an element and an address',
    `primary_password,«${chosen}»\n<primaryPassword>«${chosen}»</primaryPassword>\nhttps://a.example/?primary_password=«${chosen}»&page=2`,
  ],
  ['an element with any sign', `<password>«Zx8k,Qm2;{L}|${alnum(6)}»</password>`],
  ['an element in a text of another', `&lt;ns2:password&gt;«${chosen}»&lt;/ns2:password&gt;`],
  ['signs that XML escapes', `<password>«w&lt;${chosen}&amp;v»</password>`],
  ['what a plan puts in a secret’s place', `~ password = "«${chosen}»" -> "«${alnum(9)}k4T1»"`],
  ['a value that its window cuts off', `{"expires_in":3600,"access_token":"«${alnum(26)}»\n[DEBUG] 1412 bytes`],
  ['a session that PHP keeps', `a:2:{s:9:"api_token";s:40:"«${hex(40)}»";s:4:"user";s:4:"desk";}`],
  ['a list of values behind a name', `{"name":"userPassword","values":["«${chosen}»"]}`],
  ['how PowerShell logs a parameter', `ParameterBinding(Invoke-RestMethod): name="Password"; value="«${chosen}»"`],
];

/** Nothing is found. */
const HARMLESS: readonly (readonly [what: string, text: string])[] = [
  ['echo and correlation tokens', `<OTA_PingRQ EchoToken="${uuid()}" CorrelationToken="${uuid()}"/>`],
  ['ids of elements', `<wsse:UsernameToken wsu:Id="UsernameToken-${upper(16)}${hex(16).toUpperCase()}">`],
  [
    'keys of tables',
    `primaryKeyConstraint: PK__Users__${hex(16).toUpperCase()}\nprimary_row_key: ${hex(24)}\nprimary_access: replica-${hex(16)}\nprimary_key: "bookings_pkey2024", primaryKey: "${hex(24)}", BOOKINGS_PRIMARY_KEY=${hex(32)}, PRIMARY KEY (room_id2)`,
  ],
  [
    'options with a sign that hold no password',
    `docker run -u=root -p=8080:80 nginx\ndocker run -u=1000:1000 -p=127.0.0.1:8080:80/tcp nginx\nmonitor -u=ci -p=$REG_PASS2
monitor -u=ci -p=<your-password>\nmonitor -u=ci -p=********\nmonitor -u=ci -p=changeme\nmonitor -u=ci -p=xxxxxxxx
Give the user by -u=name and the password by -p=password, says the manual.`,
  ],
  [
    'what is told of a hash',
    `password_hash: argon2id-with-salt, password hash ${hex(32)}, The password hash: see page2\nrender pass hash: ${hex(32)}
passwordHash: PBKDF2WithHmacSHA256, password_hash = PBKDF2WithHmacSHA512AndAES_256\npasswordHashAlgorithm: HMAC_SHA256_BASE64\npassword_hash VARCHAR(255) NOT NULL
passwordHash: bcrypt.hashSync(body.password, 10)\npassword_hash: ${'*'.repeat(32)}\npassword_hash: ${'x'.repeat(32)}\npassword_hash: <your-hash2>
password_hash: changeme`,
  ],
  [
    'files and paths with a year in them',
    `password: Prices2026.xlsx, token = Rates2026.json\npassword: reports.fy2024.total\npasswords are in Manual2026.pages, password: archive2026.items`,
  ],
  [
    'what is primary and no password',
    `primary_password: changeme\nprimaryPassword="<your-password>"\nPRIMARY_TOKEN=***\nprimary_secret: xxxxxxxx
Enter the primary password first, then the primary token page2 opens.`,
  ],
  ['fingerprints', `GPG_KEY=${hex(40).toUpperCase()}`],
  [
    'publishable keys and names of keys',
    `STRIPE_KEY=pk_live_${alnum(24)}\nTWILIO_API_KEY=SK${hex(32)}\nAPI_SECRET=***`,
  ],
  ['a key that is made public, in a sentence', `our publishable one is pk_live_${alnum(24)}`],
  ['what asks for a secret, in base64', `SECRET_KEY: ${btoa(`${upper(24)}EXAMPLEKEY`)}`],
  ['hashes that are shown', `an example of a hash: $5$${alnum(16)}$${alnum(43)}`],
  [
    'what only looks like a name with its value',
    `git@git.example.com:hotel/pms2 root@a.example.com:backup2024 {"value":"Frontdesk2"},{"name":"password"}`,
  ],
  ['settings of a field', `{"password":{"type":"string2","title":"Passwort2"},"key":{"value":"name2"}}`],
  ['a network’s name and what its keys are', `SSID Lobby, key management WPA2-PSK, key length 128bits`],
  ['labels above other labels', `Password\nForgot2024 your password?\nToken\nWindows2019\nKey:\n  deploymentName2\n`],
  ['a digest below the names of headers', `content-type;host;x-amz-security-token\n${hex(64)}\n`],
  ['what stands behind an address', `desk@hotel.example, INC-20417\nfrom a@b.example id 4F3C2D1B90AA\n`],
  ['a tenant', `az login --service-principal -u ${uuid()} -p $SECRET -t ${uuid()}`],
  ['the topic of a broker', `mosquitto_sub -h a.example -u gw7 -t application/7/device/+/up2`],
  ['what a password must look like', 'PASSWORD_RE = /^[A-Z0-9]{8,64}$/'],
  ['what goes on behind a string, in a string of JSON', '{"body":"{\\"words\\":[\\"MDP \\",-1048576]}"}'],
  [
    'an address with a query, a failure and what traces it',
    `POST /oauth/token?grant_type=client_credentials HTTP/1.1\nx-amzn-requestid: ${uuid()}\n\nPOST /token?a=b HTTP/1.1\nx-requestid: ${hex(32)}\n
GET /v1/token?scope=read 401\nCF-RAY: ${hex(16)}-FRA1\n\ntoken refresh failed?\nspan: ${hex(32)}\n\ntoken refused?\nCorrelation: ${hex(32)}`,
  ],
  ['an id below a question', `Has the API key expired?\n${uuid()}\n`],
  [
    'what is secret to people',
    'Cena secreta: Restaurante_Luz24\nTarifa secreta: NRF2024BAR\nLa ruta secreta: Lisboa2024-Porto',
  ],
  ['what is called a pass', `WeakCallbackInfo::IsFirstPass ${hex(40)}`],
  ['what says that it is a fake', `fake_token=${alnum(32)}\nSAMPLE_API_KEY=${alnum(32)}`],
  ['a name in a domain of Windows', `PSCredential('corp\\svc_pms', $secret)`],
  [
    'numbers beside a PIN or a code',
    'PIN code: 400001, PIN attempts: 3, pin pad: 55120011, error code: 482913, exit code 9009, PIN: 1234',
  ],
  [
    'methods of logins',
    'C: AUTH CRAM-MD5\nAUTH XOAUTH2\n10:12:44 LOGIN desk terminal03\nNOAUTH Authentication required',
  ],
  ['an answer without a password', `Which password?\nTicket 2026-114 is open\nForgot your password?\nSee KB1234567\n`],
  [
    'addresses of mail behind a word',
    `E-Mail:anna.k77@example.com sip:4930555@sip.example.com Kontakt:JanNovak77@example.com`,
  ],
  ['ids behind the name of an id', `TEAM_ID: ${upper(4)}${alnum(28)}, chatcmpl-${alnum(29)}, cus_${alnum(28)}`],
  ['a public key of SSH', `ssh host key AAAAB3NzaC1yc2EAAAADAQABAAABgQ${alnum(60)}`],
  [
    'a ConfigMap before a Secret',
    `data:\n  theme: ${btoa('dark-mode-1')}\nkind: ConfigMap\n---\nkind: Secret\ntype: Opaque\n`,
  ],
  ['types of GraphQL', 'input Login { password: NonEmptyString!, secret: LoginInput!, token: AuthToken! }'],
  ['a value that a template takes', 'password: {{ .Values.db.password | b64enc }}'],
  ['whose token it is', `Getting claims for access token for client: ${uuid()}\n{"ClientId": "${uuid()}"}`],
  ['names in a list of names', '{"required":["password","clientSecret2"]}'],
  ['a choice in code', 't.password===a.password2?b:c'],
  ['a public key of a push service', `vapid: public B${alnum(60)}, and the public key B${alnum(50)}`],
  ['names with a bar in them', `{"sub":"auth0|${hex(24)}"}`],
  ['a status in brackets', 'wrong password or user blocked (0xC000006A)'],
  ['a package that is named for passwords', `"minipass": ["minipass@7.1.2"], "js-tokens": ["js-tokens@9.0.1"]`],
  ['a name of a type behind a word', 'pass a `Uint8Array` or Float32Array, the password is Base64Encoded'],
  ['a property', 'password = form.password1 or Config.Value'],
  [
    'a table of what runs',
    `ID            NAME             CREATED\nx7k2          pms_db_password  2 weeks ago\nq8m3          api_key_smtp1    3 weeks ago\n`,
  ],
  ['rooms and lines', 'Floor / Room-204B is cold, could not connect gw1/Port24 to it'],
  ['rows without a secret', `INSERT INTO t (password_id, token, note) VALUES ($1, $2, '${alnum(20)}'), (7, NULL, 'x')`],
  ['a field behind a token', `token validated kid=${alnum(12)} iss=https://id.example.com`],
  ['a path that a key leads to', `object key=uploads/2026/11/${uuid()}.png`],
  ['a name of a database at Amazon', `id = "db-${upper(26)}"`],
  ['what stands behind an address', 'url="https://user:@a.example/in?x=1" dur=12ms'],
  ['an error of a field', '{"field":"password","code":"too_short","value":"winter1"}'],
  ['what advertisers count by', `?fbclid=IwAR${alnum(50)}`],
  ['ids with a prefix', `txn_${alnum(24)} of ord_${alnum(24)}\nx-amz-id-2: ${alnum(60)}\n<li data-key="${hex(16)}">`],
  ['an image with its digest', `pulling registry.example.com/web/token-service@sha256:${hex(64)}: done`],
  [
    'what is said of passwords',
    'the password Section is new, password policy2, password reset1\nclave: A1B2C3D4\nlog in as anna, continue',
  ],
  ['options that one passes', '- Pass `--disable-warning=APP0042` to it'],
  ['an option of what is no command', `ps -u ops:${chosen}\ncurl https://a.example\ntool -u ops:${chosen}`],
  [
    'cookies that count visitors',
    `Cookie: _ga=GA1.2.${digits(9)}.${digits(10)}; _gcl_au=1.1.${digits(9)}.${digits(10)}`,
  ],
];

describe('support text', () => {
  it.each(TEXTS)('%s', (_, marked) => {
    const { text, spans } = unmark(marked);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(HARMLESS)('%s stay as they are', (_, text) => {
    expect(detect(text)).toEqual([]);
  });

  it('takes the padding of base64 at a line’s end for what it is', () => {
    const line = `Endpoint=sb://bus.example.net/;SharedAccessKeyName=Root;SharedAccessKey=«${base64(32)}»`;
    const { text, spans } = unmark(`${line}\nDB_HOST=pg-${lower(40)}\n`);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it('reads on behind the soft break of a quoted-printable mail', () => {
    const secret = alnum(40);
    const line = `The link that you asked for is https://example.com/reset?user=3D1&token=3D${secret.slice(0, 1)}`;
    const text = `${line.slice(-75)}=\n${secret.slice(1)}&a=3D1`;
    expect(detect(text)[0]?.end).toBe(text.length - '&a=3D1'.length);
  });

  it('shows no more of a token than four characters at either end, where it begins in base64 and not in words', () => {
    expect(mask(`IQoJb3JpZ2luX2Vj${alnum(200)}`)).toMatch(/^IQoJ\*{3}.{4}$/);
  });

  it('masks what a question asked for where it stands, though a longer one begins so', () => {
    const [answer, longer] = [alnum(24), alnum(12)];
    const text = `token?\n${answer}\n${answer}${longer}`;
    expect(detect(text)[0]).toMatchObject({ start: 7, end: 7 + answer.length });
  });

  it('takes no id of the next line for the rest of a token', () => {
    const { text, spans } = unmark(`> Authorization: Bearer «${alnum(48)}»\n${uuid()}\nCOUNT=${alnum(12)}\n`);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });
});
