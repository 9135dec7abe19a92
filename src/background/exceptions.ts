import type { Exception } from '../messaging/protocol.ts';
import { changeSettings } from '../platform/storage.ts';

const added = (list: readonly string[], item: string): string[] => [...new Set([...list, item])];

/** Remembers what the person said is no secret: this value (as a salted hash), this kind, or anything on this site. */
export async function addException(exception: Exception): Promise<void> {
  await changeSettings((settings) => {
    if ('value' in exception) return { allowed: added(settings.allowed, exception.value) };
    if ('rule' in exception) return { rulesOff: added(settings.rulesOff, exception.rule) };
    return { quietHosts: added(settings.quietHosts, exception.host) };
  });
}
