import { describe, expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum, digits, lower } from '../../../src/core/rule-kit/made-up.ts';
import { unmark } from './unmark.ts';

/** As a machine draws one, or a person makes it up, who is allowed blanks. */
const BLANKS = `x7!Qk ${digits(1)}wP${digits(2)}g`;
const COMMUNITY = `Zc${digits(1)}i${lower(4)}7`;

describe('a table with passwords', () => {
  it.each([
    ['with a password that has blanks', `login;password;notes\nadmin;"«${BLANKS}»";ticket 88412\n`],
    ['with the delimiter in a password', `login;password;notes\nadmin;"«pa;ss ""x"" 1wP${digits(2)}g»";old\n`],
    ['with such a one among commas', `name,user,password\nNAS,backup,"«k2,Rt ${BLANKS}»"\n`],
    ['with such a one among tabs', `name\tuser\tpassword\nNAS\tbackup\t«${BLANKS}»\n`],
    ['with such a one in Markdown', `| user | password |\n| --- | --- |\n| anna | «${BLANKS}» |\n`],
    [
      'of devices that are polled',
      `+------+-----------+----------+\n| host | community | authpass |\n+------+-----------+----------+\n| sw-1 | «${COMMUNITY}» | NULL |\n`,
    ],
    ['of devices in CSV', `host,snmp_community,snmp_password\nsw-1,«${COMMUNITY}»,«${alnum(12)}»\n`],
  ])('is masked %s', (_, marked) => {
    const { text, spans } = unmark(marked);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
    expect(mask(mask(text))).toBe(mask(text));
  });

  it.each([
    ['a note in the place of a password', 'login;password;notes\nadmin;"unknown, reset needed";old\n'],
    ['a sentence with a number', 'login;password;notes\nadmin;"the same as on page 12";old\n'],
    ['a note beside it', `login;notes\nadmin;"${BLANKS}"\n`],
    ['the community of everybody', 'host,snmp_community,snmp_password\nsw-1,public,\nsw-2,private,\n'],
    ['a group of people', `community,members\nNorth7Side,${digits(2)}\nHarbour22,${digits(2)}\n`],
    ['such a group beside a key', `community,members,api_key\nNorth7Side,${digits(2)},yes\n`],
  ])('stays as it is: %s', (_, text) => {
    expect(mask(text)).toBe(text);
  });
});
