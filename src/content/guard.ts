import { hashSecret } from '../core/allowlist.ts';
import { detect, type Finding } from '../core/index.ts';
import { parseSettings, type Settings } from '../core/settings/index.ts';
import { onSettings, readRightPlaces, readSettings } from '../platform/storage.ts';
import { rightPlaceAt } from '../portals/match.ts';
import type { PortalPlaces } from '../portals/stored-places.ts';
import { namesOf } from './fields/names.ts';
import type { Lifetime } from './lifetime.ts';

export type Source = 'paste' | 'field';

/** Characters that may stand in an address before the key of a link. */
const LONGEST_ADDRESS = 300;

/** Decides what in a text is a secret here, by the rules, the settings and what the person said on this page. */
export interface Guard {
  readonly settings: () => Settings;
  /** False where the person said "Not a secret: this site". */
  readonly watches: () => boolean;
  /** Tokens in a text, those that a vendor published for everybody among them. */
  readonly findAll: (text: string, source: Source) => Finding[];
  /** Tokens that are worth asking about. */
  readonly find: (text: string, source: Source) => Finding[];
  /** True for a field that is there to take a token: on a settings page, never on a page for tickets. */
  readonly isRightPlace: (field: Element) => boolean;
  /** Lets these values pass on this page from now on: they were pasted as they are, or said to be no secrets. */
  readonly letPass: (secrets: readonly string[]) => void;
}

/** Watches with default settings until the stored ones have arrived: a paste in the first milliseconds counts too. */
export function createGuard({ signal }: Lifetime): Guard {
  let settings = parseSettings(undefined);
  const use = (next: Settings): void => {
    settings = next;
  };
  onSettings(use, signal);
  void readSettings().then(use);
  let places: readonly PortalPlaces[] = [];
  void readRightPlaces().then((read) => (places = read));

  // Not in clear even in memory: a hash does to recognise them. The salt is this page's own.
  const salt = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const passed = new Set<string>();

  const allowed = (secret: string): boolean =>
    (passed.size > 0 && passed.has(hashSecret(secret, salt))) ||
    (settings.allowed.length > 0 && settings.allowed.includes(hashSecret(secret, settings.salt)));

  // A link that a token was turned into looks like one itself: the service's address says that it is not.
  const isInOwnLink = (text: string, { start }: Finding): boolean => {
    const { base } = settings.link;
    const word = text.slice(Math.max(0, start - LONGEST_ADDRESS), start).search(/[^\s"'<>]*$/);
    return base !== undefined && text.startsWith(`${base}/`, Math.max(0, start - LONGEST_ADDRESS) + word);
  };

  const findAll: Guard['findAll'] = (text, source) =>
    detect(text, { source, off: new Set(settings.rulesOff), allowed }).filter((found) => !isInOwnLink(text, found));

  return {
    settings: () => settings,
    watches: () => !settings.quietHosts.includes(location.hostname),
    findAll,
    find: (text, source) => findAll(text, source).filter(({ publicDemo }) => !publicDemo),
    isRightPlace: (field) => places.length > 0 && rightPlaceAt(places, location.href, namesOf(field)) !== undefined,
    letPass: (secrets) => {
      for (const secret of secrets) passed.add(hashSecret(secret, salt));
    },
  };
}
