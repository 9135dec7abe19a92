import type { LightMyRequestResponse } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { credentialTries } from '../../src/service/limits.ts';
import { account, inProcess, wrongAccount, type InProcess } from './fixtures/in-process.ts';

const ok = [200, undefined];
const wrong = [404, 'Not authorized'];
const limited = [404, 'Rate limit exceeded. Please try again later.'];

let service: InProcess;
beforeEach(async () => {
  service = await inProcess({ rate: 1 });
});
afterEach(() => service.close());

const said = (answer: LightMyRequestResponse): unknown[] => [
  answer.statusCode,
  answer.json<{ message?: string }>().message,
];

const check = async (remoteAddress: string, authorization: string): Promise<unknown[]> =>
  said(await service.app.inject({ url: '/api/v1/authcheck', headers: { authorization }, remoteAddress }));

const share = (remoteAddress: string, authorization?: string): Promise<LightMyRequestResponse> =>
  service.app.inject({
    method: 'POST',
    url: '/api/v1/share',
    payload: { secret: 's' },
    headers: authorization === undefined ? {} : { authorization },
    remoteAddress,
  });

async function guess(address: string): Promise<void> {
  for (let tried = 0; tried < credentialTries.max; tried += 1) {
    const answer = tried % 2 ? await check(address, wrongAccount) : said(await share(address, wrongAccount));
    expect(answer).toEqual(wrong);
  }
}

describe('wrong credentials', () => {
  it('are counted on every path together; after that a right guess is not told from a wrong one', async () => {
    await guess('192.0.2.1');
    expect(await check('192.0.2.1', account)).toEqual(ok);
    for (const authorization of [wrongAccount, account, wrongAccount]) {
      expect(await check('192.0.2.1', authorization)).toEqual(limited);
      expect(said(await share('192.0.2.1', authorization))).toEqual(limited);
    }
  });

  it('lock nobody out at another address', async () => {
    await guess('192.0.2.1');
    expect(await check('192.0.2.1', wrongAccount)).toEqual(limited);
    expect(await check('192.0.2.2', account)).toEqual(ok);
  });

  it('get around the limit neither side by side nor by right ones in between', async () => {
    const many = Array.from({ length: 2 * credentialTries.max }, () => check('192.0.2.1', wrongAccount));
    const right = check('192.0.2.1', account);
    expect((await Promise.all(many)).filter(([, message]) => message === wrong[1])).toHaveLength(credentialTries.max);
    expect(await right).toEqual(limited);
  });
});

describe('an address', () => {
  it.each([
    [
      'in IPv6, is its network: a host picks the rest at will',
      '2001:db8::1',
      '2001:db8:0:0:ffff:1:2:3',
      '2001:db8:0:1::1',
    ],
    ['in IPv4, has two spellings', '192.0.2.1', '::ffff:192.0.2.1', '::ffff:192.0.2.2'],
  ])('%s', async (_, one, same, other) => {
    const answers = [await share(one), await share(same), await share(other)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 404, 200]);
  });
});
