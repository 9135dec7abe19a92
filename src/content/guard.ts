import { hashSecret } from '../core/hash-secret.ts';
import { withCustom } from '../core/custom/with-custom.ts';
import { decide } from '../core/decide/index.ts';
import type { Finding } from '../core/index.ts';
import { late } from '../core/context/readers/late.ts';
import { namingRules, proofs } from '../core/rules/active.ts';
import { inOrder } from '../core/rules/in-order.ts';
import { isRightPlace } from '../portals/match.ts';
import { readPlaces, type PortalPlaces } from '../portals/stored-places.ts';
import { namesOf } from './fields/names.ts';
import { isKeyOfLink } from './one-time-link.ts';
import type { Lookout, Source } from './watch/lookout.ts';
import type { Watch } from './watch/world.ts';

/** Decides what in a text is a secret here, by the rules, the settings and what the person said on this page. */
export interface Guard extends Omit<Lookout, 'suspects' | 'places'> {
  /** True for a field that is there to take a token: on a settings page, never on a page for tickets. */
  readonly isRightPlace: (field: Element) => boolean;
  /** Tokens in a text, those that a vendor published for everybody among them. */
  readonly findAll: (text: string, source: Source) => Finding[];
  /** Tokens that are worth asking about. */
  readonly find: (text: string, source: Source) => Finding[];
  /** Lets these values pass on this page from now on: they were pasted as they are, or said to be no secrets. */
  readonly letPass: (secrets: readonly string[]) => void;
}

/** Makes the guard of a frame: with the rest of the rules, and the settings as the lookout has them. */
export function createGuard({ lookout, createPropose, pageRules, readRules }: Watch): Guard {
  const propose = createPropose(() => inOrder(pageRules(proofs), namingRules(proofs, readRules)), late);
  const { settings } = lookout;
  let read: readonly PortalPlaces[] | undefined;
  const places = (): readonly PortalPlaces[] => (lookout.isAwake() ? (read ??= readPlaces(lookout.places())) : []);
  // Not in clear even in memory: a hash does to recognise them. The salt is this page's own.
  const pageSalt = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const passed = new Set<string>();

  const allowed = (secret: string): boolean => {
    const { allowed: known, salt } = settings();
    return (
      (passed.size > 0 && passed.has(hashSecret(secret, pageSalt))) ||
      (known.length > 0 && known.includes(hashSecret(secret, salt)))
    );
  };

  const findAll: Guard['findAll'] = (text, source) => {
    const { custom, rulesOff, allowedKeys, link } = settings();
    const options = { source, off: new Set(rulesOff), allowed, allowedKeys };
    return decide(withCustom(propose, custom), text, options).filter((found) => !isKeyOfLink(text, found, link.base));
  };

  return {
    ...lookout,
    isRightPlace: (field) => places().length > 0 && isRightPlace(places(), location.href, namesOf(field)),
    findAll,
    find: (text, source) => findAll(text, source).filter(({ publicDemo }) => !publicDemo),
    letPass: (secrets) => {
      for (const secret of secrets) passed.add(hashSecret(secret, pageSalt));
    },
  };
}
