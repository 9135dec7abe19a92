import formbody from '@fastify/formbody';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Accounts } from './accounts.ts';
import type { Context } from './context.ts';
import { mostBodyBytes, requestRate, secretLimits } from './limits.ts';
import { brokenPage, gonePage } from './page/views.ts';
import { pageRoutes, sendPage } from './page/routes.ts';
import type { Store } from './store/store.ts';
import { refuse } from './v1/errors.ts';
import { v1Routes } from './v1/routes.ts';
import { vault } from './vault.ts';

/** Everything that a service may be told; all but the store has a default. */
export interface ServiceOptions {
  readonly store: Store;
  readonly accounts?: Accounts;
  readonly closed?: boolean;
  readonly rate?: number;
  readonly publicBase?: string | undefined;
  readonly now?: () => number;
  /** Takes one line about a request that failed by the service's own fault: never a key, a link or a secret. */
  readonly report?: (line: string) => void;
}

const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
};

/** Builds the service. It does not listen yet, and closing it leaves the store open. */
export async function buildService(options: ServiceOptions): Promise<FastifyInstance> {
  const now = options.now ?? Date.now;
  const context: Context = {
    store: options.store,
    vault: vault(options.store, now),
    accounts: options.accounts ?? new Map(),
    closed: options.closed ?? false,
    rate: options.rate ?? requestRate.max,
    publicBase: options.publicBase,
    now,
  };
  const protect = (reply: FastifyReply): void => {
    reply.headers(headers);
    if (context.publicBase?.startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000');
  };
  const app = fastify({
    // A log of requests would hold the keys, which stand in the paths.
    logger: false,
    requestTimeout: 30_000,
    bodyLimit: mostBodyBytes,
    // Behind a proxy on this machine the caller's address is in its header; without one a header is anybody's claim.
    trustProxy: options.publicBase === undefined ? false : 'loopback',
    // A path that cannot be read comes by no hook, and would be quoted back.
    frameworkErrors: (_error, request, reply) => {
      protect(reply);
      return notFound(request, reply);
    },
  });
  await app.register(formbody, { bodyLimit: mostBodyBytes });
  // The real server reads a body of an unknown type as a form.
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  app.addHook('onRequest', async (_request, reply) => protect(reply));
  app.setNotFoundHandler(notFound);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const isApi = request.url.startsWith('/api/');
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' && isApi) {
      return refuse(reply, `Secret value exceeds the maximum size of ${secretLimits.maxBytes} bytes`, 400);
    }
    // As recorded: a body that cannot be read gets an empty answer.
    if (error.statusCode !== undefined && error.statusCode < 500) return emptyAnswer(reply, error.statusCode);
    options.report?.(`${request.method} ${request.routeOptions.url ?? '?'} failed: ${error.code ?? error.name}`);
    return isApi
      ? reply.code(503).send({ message: 'The service has a problem. Please try again later.' })
      : sendPage(reply, 503, brokenPage());
  });
  v1Routes(app, context);
  pageRoutes(app, context);
  return app;
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isApi = request.url.startsWith('/api/');
  return isApi ? reply.code(404).send({ error: 'Not Found' }) : sendPage(reply, 404, gonePage());
}

function emptyAnswer(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).send();
}
