import type { FastifyReply } from 'fastify';

/**
 * An error as Onetime Secret's v1 gives it: always 404, the status that was meant in a header.
 * @param intended status that a client of today would expect; the recordings have none for an unknown key
 */
export function refuse(reply: FastifyReply, message: string, intended?: 400 | 401): FastifyReply {
  if (intended) reply.header('x-ots-intended-status', String(intended));
  return reply.code(404).send({ message });
}

/** One answer for opened, burned, expired, a wrong passphrase and never made: it tells a guesser nothing. */
export function unknownSecret(reply: FastifyReply, key: string): FastifyReply {
  return reply.code(404).send({ secret_key: key, message: 'Unknown secret' });
}
