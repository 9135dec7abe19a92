import fastify, { type FastifyInstance } from 'fastify';
import { apiRoutes } from './routes/api.ts';
import { assetRoutes } from './routes/assets.ts';
import { fixtureRoutes } from './routes/fixtures.ts';
import { pageRoutes } from './routes/pages.ts';
import { receiveRoutes } from './routes/receive.ts';
import { createTickets } from './tickets.ts';

/** Harbour Desk, a small help desk to practise on. It keeps everything in memory and asks nobody else for anything. */
export async function buildDesk(): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 64 * 1024 * 1024 });
  const tickets = createTickets();
  assetRoutes(app);
  pageRoutes(app, tickets);
  apiRoutes(app, tickets);
  fixtureRoutes(app);
  await receiveRoutes(app, tickets);
  return app;
}
