import { crcHexEnd, crcHexTail, crcTail, jwtHeader, sha256Tail } from '../../rule-kit/checksum.ts';
import { isPublicDemo, looksIssued } from '../../rule-kit/mews-tokens.ts';
import { isPublicKind } from '../../rule-kit/public-kind.ts';
import type { Predicate } from './predicates.ts';

/** Every function that a rule's `checksum` or `isPublicDemo` refers to, by its place in the compact table. A script that only watches needs none. */
export const proofs: readonly Predicate[] = [
  crcTail,
  crcHexTail,
  crcHexEnd,
  sha256Tail,
  jwtHeader,
  looksIssued,
  isPublicDemo,
  isPublicKind,
];
