import { withItems } from '../core/settings/with-items.ts';
import type { Exception } from '../messaging/protocol.ts';
import { changeSettings } from '../platform/storage.ts';

/** Remembers what the person said is no secret: this value (as a salted hash), this kind, or anything on this site. */
export async function addException(exception: Exception): Promise<void> {
  await changeSettings(({ allowed, rulesOff, quietHosts }) => {
    if ('value' in exception) return { allowed: withItems(allowed, [exception.value], true) };
    if ('rule' in exception) return { rulesOff: withItems(rulesOff, [exception.rule], true) };
    return { quietHosts: withItems(quietHosts, [exception.host], true) };
  });
}
