import { expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { digits } from '../../../src/core/rule-kit/made-up.ts';

/** What people make of a word and a number. Each is tried in each place that can hold it. */
const word = ['Sad', 'dle'] as const;
const year = `20${digits(2)}`;
const SHAPES: Readonly<Record<string, string>> = {
  'a sign at its end': `${word.join('')}${year}!`,
  'a number sign at its end': `${word.join('')}${year}#`,
  'a question mark at its end': `${word.join('')}${year}?`,
  'a dollar before it': `$addle${year}`,
  'an at sign before it': `@${word.join('')}${year}#`,
  'an exclamation mark before it': `!${word.join('')}${year}`,
  'an ampersand inside': `${word[0]}&${word[1]}${year}`,
  'a dot inside': `${word[0]}.${word[1]}${year}`,
  'a slash inside': `${word[0]}/${word[1]}${year}`,
  'a backslash inside': `${word[0]}\\${word[1]}${year}`,
  'a semicolon inside': `${word[0]};${word[1]}${year}`,
  'a comma inside': `${word[0]},${word[1]}${year}`,
  'brackets inside': `${word[0]}(${word[1]})${year}`,
  'square brackets inside': `${word[0]}[${word[1]}]${year}`,
  'braces inside': `${word[0]}{${word[1]}}${year}`,
  'an angle inside': `${word[0]}<${word[1]}${year}`,
  'an upright line inside': `${word[0]}|${word[1]}${year}`,
  'nothing but letters and digits': `${word.join('')}${year}`,
};

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);
const inXml = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inAddress = (value: string): string => encodeURIComponent(value).replace(/[()]/g, (sign) => escape(sign));
const asIs = (value: string): string => value;
/** A place that cannot hold these signs holds no password with one. */
const without =
  (signs: RegExp) =>
  (value: string): string =>
    signs.test(value) ? '' : value;

/** A sentence ends in these, too, and they hold its parts apart. */
const inProse = without(/[!?]$|[<,|]/);

type Place = readonly [write: (value: string) => string, before: string, after: string];
const PLACES: Readonly<Record<string, Place>> = {
  'an env file': [without(/[#$`\\;&|<>(){}[\]]/), 'DB_HOST=db1\nDB_PASSWORD=', '\nDB_PORT=3306'],
  'an ini file': [without(/[#;]/), '[db]\nuser = app\npassword = ', '\nport = 3306'],
  YAML: [without(/^[@!]/), 'db:\n  user: app\n  password: ', '\n  port: 1'],
  'YAML in quotes': [inJson, 'db:\n  password: "', '"\n  port: 1'],
  JSON: [inJson, '{"user": "app", "password": "', '", "port": 1}'],
  'JSON in a string': [(value) => inJson(inJson(value)), '{"m":"{\\"password\\":\\"', '\\"}"}'],
  'an element': [inXml, '<user>app</user><password>', '</password>'],
  'an attribute': [inXml, '<add user="app" password="', '" port="1"/>'],
  'an address': [inAddress, 'https://a.example/login?user=app&password=', '&next=1'],
  'a list of settings': [without(/[;<,]/), 'Server=sql01;User Id=app;Password=', ';Encrypt=True'],
  'an argument': [without(/'/), "$ tool --user app --password '", "' --verbose"],
  'an object of Java': [without(/[,<|\]]/), 'LoginRequest[user=app, password=', ']'],
  'a call': [without(/[,<|)]/), 'LoginRequest(user=app, password=', ')'],
  'square brackets': [without(/[<[\],|]/), 'username=[app] password=[', '] domain=[X]'],
  'a line of a log': [without(/[<,|]/), '2026-01-02 10:00:00 INFO user: app password: ', '\n'],
  'a sentence': [inProse, 'My password is ', ' and it does not work.'],
  'the end of a sentence': [inProse, 'The password is ', '. It worked yesterday.'],
  'a label': [asIs, 'Username: app\nPassword: ', '\nThanks'],
  'round brackets': [without(/[<,|()]/), 'Log in as app (password: ', ') and look.'],
  'a chat': [inProse, '[10:02] Anna: the password is ', '\n[10:03] Ben: thanks'],
  'a table': [without(/[|]/), '| user | password |\n|---|---|\n| app | ', ' |'],
  'a row of commas': [without(/,/), 'user,password,host\napp,', ',db1\n'],
  'a header': [asIs, 'GET / HTTP/1.1\nX-Password: ', '\nAccept: */*'],
  SQL: [without(/;/), "CREATE USER 'app'@'%' IDENTIFIED BY '", "';"],
  'a list of names and values': [inJson, '[{"name":"password","value":"', '"}]'],
};

it.each(Object.entries(PLACES))('a password is masked whole in %s', (_, [write, before, after]) => {
  for (const [shape, password] of Object.entries(SHAPES)) {
    const value = write(password);
    if (value === '') continue;
    const found = detect(before + value + after, { source: 'paste' });
    expect(
      found.map(({ start, end }) => [start, end]),
      shape,
    ).toEqual([[before.length, before.length + value.length]]);
  }
});
