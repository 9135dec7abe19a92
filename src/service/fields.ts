import type { FastifyRequest } from 'fastify';

/**
 * One field of a form or JSON body. Of a repeated one the last counts, as with the real server.
 * @returns undefined where it is missing or no plain value
 */
export function field(request: FastifyRequest, name: string): string | undefined {
  const { body } = request;
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' || typeof last === 'number' ? String(last) : undefined;
}

/** The key in the path of a request. */
export function keyOf(request: FastifyRequest): string {
  const { params } = request;
  return typeof params === 'object' && params !== null && 'key' in params ? String(params.key) : '';
}
