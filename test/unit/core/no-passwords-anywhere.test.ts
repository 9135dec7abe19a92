import { expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';

/** What stands in a password's place and is none. Each is tried in each place, beside a login. */
const NONE: readonly string[] = [
  'true',
  'null',
  'required',
  '********',
  '<your-password>',
  '${DB_PASSWORD}',
  '$db_password1',
  '{{ password }}',
  '#{password}',
  '@Password1',
  'process.env.PASSWORD',
  'getPassword()',
  'changeme',
  'your_password_here',
  '[REDACTED]',
  'E0D4***9E1D',
  'expired',
  'mismatch',
  'too short',
  'is too short',
  'ist zu schwach',
  "can't be blank",
  'sent by SMS',
  'same as before',
  'n/a',
  '/run/secrets/db_password',
  'kv/data/app',
  'op://Hotel/db/password',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf',
  'projects/x/secrets/y/versions/1',
  'db-credentials',
  'DB_PASSWORD',
  'sha256',
  'bcrypt',
  '2024-01-01',
  '10.0.0.12',
  'anna@hotel.example',
];

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);
const asIs = (value: string): string => value;

type Place = readonly [write: (value: string) => string, before: string, after: string];
const PLACES: Readonly<Record<string, Place>> = {
  'an env file': [asIs, 'DB_USER=app\nDB_PASSWORD=', '\nDB_PORT=3306'],
  'an ini file': [asIs, '[db]\nuser=app\npassword=', '\nport=3306'],
  YAML: [asIs, 'db:\n  user: app\n  password: ', '\n  port: 1'],
  JSON: [inJson, '{"user": "app", "password": "', '", "port": 1}'],
  'a list of settings': [asIs, 'Server=sql01;User Id=app;Password=', ';Encrypt=True'],
  'an object of Java': [asIs, 'LoginRequest[user=app, password=', ']'],
  'a line of a log': [asIs, '2026-01-02 10:00:00 INFO user: app password: ', '\n'],
  'a sentence': [asIs, 'The password is ', ' since today.'],
  'a label': [asIs, 'Username: app\nPassword: ', '\nThanks'],
  'a table': [asIs, '| user | password |\n|---|---|\n| app | ', ' |'],
  'a row of commas': [asIs, 'user,password,host\napp,', ',db1\n'],
  'a header': [asIs, 'GET / HTTP/1.1\nX-Password: ', '\nAccept: */*'],
  'a list of names and values': [inJson, '[{"name":"password","value":"', '"}]'],
};

it.each(Object.entries(PLACES))('what is no password stays in %s', (_, [write, before, after]) => {
  for (const value of NONE) expect(detect(before + write(value) + after, { source: 'paste' }), value).toEqual([]);
});
