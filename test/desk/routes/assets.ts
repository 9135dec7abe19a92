import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { bundleAssets, typeOf } from '../assets.ts';

const STATIC = ['desk.css', 'icon.svg'];

/** Scripts, styles and pictures of the desk. The scripts are bundled once, from the first request on. */
export function assetRoutes(app: FastifyInstance): void {
  let bundle: ReturnType<typeof bundleAssets> | undefined;
  app.get<{ Params: { name: string } }>('/assets/:name', async ({ params: { name } }, reply) => {
    if (STATIC.includes(name)) {
      return reply.type(typeOf(name)).send(await readFile(new URL(`../client/${name}`, import.meta.url)));
    }
    const asset = (await (bundle ??= bundleAssets())).get(name);
    return asset ? reply.type(asset.type).send(asset.body) : reply.code(404).send('No such asset');
  });
}
