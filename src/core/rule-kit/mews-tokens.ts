import { crc32 } from './checksum.ts';

/** CRC-32 of the tokens that Mews publishes for its demo hotels and in its samples; the tokens themselves stay out of this repository. */
const PUBLIC_DEMO: readonly number[] = [
  0xb79c3f4d, 0x9999b65b, 0x2140552f, 0xfd447b3a, 0x52551e78, 0x32873643, 0x7f78ed4f, 0x640734f5, 0xec796f45,
  0x7cbaee91, 0xea99aa52, 0x9c0ef3a3, 0x51013799, 0x8370dd27,
];

/** Whether a token is one of those that Mews publishes for everybody. Source: https://docs.mews.com/connector-api/guidelines/environments */
export function isPublicDemo(secret: string): boolean {
  return PUBLIC_DEMO.includes(crc32(secret.toUpperCase()));
}

/** Every token that Mews published is in capitals, and its first half has the marks of a GUID of version 4. */
export const looksIssued = (secret: string): boolean =>
  /^.{12}4.{3}[89AB].{15}-/.test(secret) && secret === secret.toUpperCase();
