import { describe, expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';
import { unmark } from './unmark.ts';

const lines = (first: string, between: string): string =>
  [first, alnum(70), alnum(70), alnum(70), alnum(29)].join(between);
const OPENSSH = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAA' + alnum(26);
const INDENT = `\n${' '.repeat(28)}`;
const ESCAPED = `\\n${' '.repeat(28)}`;
const endOf = (kind: string): string => `-----END ${kind}PRIVATE KEY-----`;

describe('the body of a private key without its first line', () => {
  it.each([
    ['that was masked', `+ cat key\n****\n«${lines(OPENSSH, '\n')}»\n${endOf('OPENSSH ')}\n+ ssh-keygen`],
    ['that was masked behind its name', `DEPLOY_KEY: ***\n«${lines(alnum(70), '\n')}»\n${endOf('EC ')}\n`],
    [
      'and with a mask for the first of its body',
      `-----BEGIN RSA PRIVATE KEY-----\n****\n«${lines(alnum(64), '\n')}==»\n${endOf('RSA ')}`,
    ],
    ['that ends in a few characters', `cut off\n«${alnum(64)}\n${alnum(64)}\nQ==»\n${endOf('')}`],
    ['with the line ends of Windows', `[MASKED]\r\n«${lines(alnum(64), '\r\n')}»\r\n${endOf('ENCRYPTED ')}\r\n`],
    ['in YAML', `data:\n  key: |\n    [hidden]\n    «${lines(alnum(64), '\n    ')}»\n    ${endOf('RSA ')}\n`],
    ['with a wide indent', `***${INDENT}«${lines(alnum(64), INDENT)}»${INDENT}${endOf('')}\n`],
    ['with a wide indent in JSON', `{"log":"***${ESCAPED}«${lines(alnum(64), ESCAPED)}»${ESCAPED}${endOf('')}\\n"}`],
    ['in a mail', `> ***\n> «${lines(alnum(64), '\n> ')}»\n> ${endOf('RSA ')}\n`],
    ['in a string of JSON', `{"key":"***\\n«${lines(alnum(64), '\\n')}»\\n${endOf('')}\\n"}`],
    ['in an element', `<client_private_key>«${lines(alnum(64), '\n')}»\n${endOf('')}</client_private_key>`],
    ['in an attribute', `<setting client_private_key="«${lines(alnum(64), '\n')}»\n${endOf('')}" />`],
    ['in a setting', `CLIENT_PRIVATE_KEY="«${lines(alnum(64), '\n')}»\n${endOf('')}"\n`],
    ['before another key of JSON', `{"key":"«${OPENSSH}»","ssh_connection_timeout_seconds":30}`],
    ['before another setting', `key: «${OPENSSH}»\nserver_certificate_path: /etc/x\n`],
    ['before another column', `fw1,«${OPENSSH}»,created_by_administrator\n`],
    ['behind the name of a key', `key id: ${'3f2a91b74c1d'.repeat(2)}\n«${lines(alnum(64), '\n')}»\n${endOf('')}`],
    ['where the last one is masked, too', `****\n«${lines(OPENSSH, '\n')}»\n****\nHost key verified.`],
  ])('is hidden: %s', (_, marked) => {
    const { text, spans } = unmark(marked);
    expect(detect(text).map(({ start, end }) => [start, end])).toEqual(spans);
    expect(mask(mask(text))).toBe(mask(text));
  });

  it.each([
    [
      'a certificate',
      `-----BEGIN CERTIFICATE-----\n${lines('MIIDdzCCAl+gAwIBAgIEAgAA' + alnum(46), '\n')}\n-----END CERTIFICATE-----`,
    ],
    ['a public key', `***\n${lines('MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A' + alnum(38), '\n')}\n-----END PUBLIC KEY-----`],
    ['a signature', `***\n${lines(alnum(64), '\n')}\n-----END PGP SIGNATURE-----`],
    ['a certificate without its lines', lines('MIIEpDCCA4ygAwIBAgIQ' + alnum(44), '\n')],
    ['the end of a key alone', `it begins well, and then comes\n${endOf('RSA ')}\nwith nothing between`],
    ['a key that is masked', `${OPENSSH.slice(0, 4)}***4G5x\n${endOf('OPENSSH ')}`],
    ['code', `const PEM_FOOTER_OF_PRIVATE_KEYS_THAT_ARE_READ_HERE = "${endOf('')}";`],
    ['a message', `MissingSectionEndTagOfThePrivateKeyThatWasRead2, expected\n${endOf('')}`.replace('2,', ',')],
    ['a rule', `${'='.repeat(64)}\n${endOf('')}`],
    ['a stand-in', `${'REDACTED'.repeat(8)}\n${endOf('')}`],
    ['what is said of the line', `The file must end in ${endOf('')} or OpenSSL refuses it.`],
    ['how a key of OpenSSH begins', 'It must begin with b3BlbnNzaC1rZXktdjE, says the manual.'],
    ['a key of SSH that is public', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${alnum(43)} deploy@ci`],
    [
      'a stand-in with its first line',
      `-----BEGIN RSA PRIVATE KEY-----\n${'0b3d576ba5a1'.repeat(8)}\n${endOf('RSA ')}`,
    ],
    [
      'a stand-in with its first line and a wide indent',
      `-----BEGIN RSA PRIVATE KEY-----${INDENT}${'0b3d576ba5a1'.repeat(8)}${INDENT}${endOf('RSA ')}`,
    ],
    ['a short line above', `deploy finished\n${endOf('')}`],
  ])('is none: %s', (_, text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('a private key with a wide indent', () => {
  const key = (between: string): string =>
    ['-----BEGIN PRIVATE KEY-----', alnum(64), alnum(64), alnum(30), '-----END PRIVATE KEY-----'].join(between);

  it('leaves what holds it valid', () => {
    const fields = { private_key: key(INDENT), anothersettingofthisservice: 'Europe' };
    for (const text of [
      JSON.stringify(fields),
      JSON.stringify(fields, null, 10),
      JSON.stringify({ body: JSON.stringify(fields) }),
    ]) {
      expect(mask(text)).toContain('***');
      expect(() => void JSON.parse(mask(text))).not.toThrow();
      expect(mask(text)).toContain('anothersettingofthisservice');
    }
    for (const [before, behind] of [
      ['<key>', '</key>'],
      ['1,"', '",guestservicesdepartment'],
      ['key: |', '\nnext: yes'],
    ]) {
      const masked = mask(`${before}${key(INDENT)}${behind}`);
      expect(masked.startsWith(`${before}-----BEGIN PRIVATE KEY-----`)).toBe(true);
      expect(masked.endsWith(`-----END PRIVATE KEY-----${behind}`)).toBe(true);
    }
  });
});
