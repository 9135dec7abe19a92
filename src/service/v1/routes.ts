import { randomInt } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../accounts.ts';
import { baseOf, callerAt, withinRate, type Context } from '../context.ts';
import { grantedTtl, secretLimits } from '../limits.ts';
import { isKey } from '../seal.ts';
import { burnedBody, receiptBody, shareBody } from './bodies.ts';
import { refuse, unknownSecret } from './errors.ts';
import { field, keyOf } from '../fields.ts';

const nominal = { status: 'nominal', locale: 'en' };

/** Speaks Onetime Secret's v1 API, as recorded from its release 0.26.4. */
export function v1Routes(app: FastifyInstance, context: Context): void {
  const { vault, now } = context;
  const moment = (request: FastifyRequest): { now: number; base: string } => ({
    now: now(),
    base: baseOf(request, context),
  });

  /** Who asks, or undefined when the answer has been given already. */
  async function admit(request: FastifyRequest, reply: FastifyReply, kind: string): Promise<Caller | undefined> {
    const caller = await callerAt(request, context);
    if (caller.kind === 'wrong') {
      refuse(reply, 'Not authorized', 401);
      return undefined;
    }
    if (caller.kind === 'guessing' || (caller.kind === 'anonymous' && !(await withinRate(request, context, kind)))) {
      refuse(reply, 'Rate limit exceeded. Please try again later.', 400);
      return undefined;
    }
    return caller;
  }

  async function share(request: FastifyRequest, reply: FastifyReply, generated?: string): Promise<unknown> {
    const caller = await admit(request, reply, 'create');
    if (!caller) return reply;
    if (context.closed && caller.kind !== 'account') return refuse(reply, 'Not authorized', 401);
    const secret = generated ?? field(request, 'secret') ?? '';
    const passphrase = field(request, 'passphrase') ?? '';
    const problem = problemWith(secret, passphrase, field(request, 'recipient') ?? '', caller);
    if (problem !== undefined) return refuse(reply, problem, 400);
    const owner = caller.kind === 'account' ? caller.user : 'anon';
    const link = await vault.create(secret, grantedTtl(field(request, 'ttl')), owner, passphrase);
    return shareBody(link, moment(request), generated);
  }

  app.get('/api/v1/status', () => nominal);

  app.get('/api/v1/authcheck', async (request, reply) => {
    const caller = await admit(request, reply, 'check');
    if (!caller) return reply;
    return caller.kind === 'account' ? nominal : refuse(reply, 'Not authorized', 401);
  });

  for (const path of ['/api/v1/share', '/api/v1/create']) {
    app.post(path, (request, reply) => share(request, reply));
  }

  app.post('/api/v1/generate', (request, reply) => share(request, reply, randomPassword()));

  app.post('/api/v1/secret/:key', async (request, reply) => {
    const key = keyOf(request);
    if (!isKey(key)) return refuse(reply, 'Not Found');
    if (!(await admit(request, reply, 'read'))) return reply;
    const opened = await vault.open(key, field(request, 'passphrase'));
    if (!opened.ok) return unknownSecret(reply, key);
    return { value: opened.value, secret_key: key, share_domain: baseOf(request, context) };
  });

  for (const name of ['private', 'receipt']) {
    app.route({
      method: ['GET', 'POST'],
      url: `/api/v1/${name}/:key`,
      handler: async (request, reply) => {
        const key = keyOf(request);
        if (!isKey(key)) return refuse(reply, 'Not Found');
        if (!(await admit(request, reply, 'receipt'))) return reply;
        const view = await vault.receipt(key);
        return view ? receiptBody(key, view, moment(request)) : unknownSecret(reply, key);
      },
    });

    app.post(`/api/v1/${name}/:key/burn`, async (request, reply) => {
      const key = keyOf(request);
      if (!isKey(key)) return refuse(reply, 'Not Found');
      if (!(await admit(request, reply, 'receipt'))) return reply;
      const burned = await vault.burn(key, field(request, 'passphrase'));
      if (!burned.ok && burned.reason === 'gone') return unknownSecret(reply, key);
      if (!burned.ok) return refuse(reply, 'Double check that passphrase', 400);
      const state = burnedBody(key, burned.receipt, burned.secretKey, moment(request));
      return { state, secret_shortkey: burned.secretKey.slice(0, 8) };
    });
  }
}

function problemWith(secret: string, passphrase: string, recipient: string, caller: Caller): string | undefined {
  const { maxBytes, passphrase: length } = secretLimits;
  if (secret === '') return 'You did not provide anything to share';
  if (Buffer.byteLength(secret) > maxBytes) return `Secret value exceeds the maximum size of ${maxBytes} bytes`;
  if (passphrase !== '' && passphrase.length < length.min) {
    return `Passphrase must be at least ${length.min} characters long`;
  }
  if (passphrase.length > length.max) return `Passphrase must be no more than ${length.max} characters long`;
  if (recipient === '') return undefined;
  return caller.kind === 'account' ? 'This service sends no emails.' : 'An account is required to send emails.';
}

/** Twelve characters without those that are taken for one another. */
function randomPassword(): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%+=?@';
  return Array.from({ length: 12 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
