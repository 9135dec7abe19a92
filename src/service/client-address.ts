import { isIPv6 } from 'node:net';

/** A socket that takes both kinds shows IPv4 so: https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2 */
const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i;

/**
 * What requests of one client are counted by: its address, of IPv6 the network of 64 bits, in which a host picks its
 * address at will. https://www.rfc-editor.org/rfc/rfc4291#section-2.5.4
 */
export function countedAddress(ip: string): string {
  const short = mapped.exec(ip)?.[1];
  if (short !== undefined || !isIPv6(ip)) return short ?? ip;
  const [before = [], after = []] = ip.split('::').map((side) => side.split(':').filter(Boolean));
  const left = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...left, ...after].slice(0, 4).join(':').toLowerCase();
}
