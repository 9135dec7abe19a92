import { originPattern, providerById, type Account, type LinkService, type Provider } from '../links/index.ts';
import type { Answer, Request } from '../messaging/protocol.ts';
import { hasLinkService } from '../platform/permissions.ts';
import { extensionUrl, type Sender } from '../platform/runtime.ts';
import { readSettings } from '../platform/storage.ts';
import { isPrivateInFront, openWindow } from '../platform/tabs.ts';
import { accountAt } from './account.ts';
import { isChosen } from './chosen-service.ts';
import { keepReceipt, receiptOf, type KeptReceipt } from './receipts.ts';

type Missing = { readonly ok: false; readonly reason: 'no-service' | 'permission' };
type Chosen = { readonly ok: true; readonly provider: Provider; readonly service: LinkService; readonly ttl: number };

async function chosenService(): Promise<Chosen | Missing> {
  const { link } = await readSettings();
  const provider = providerById(link.provider);
  if (!provider || link.base === undefined || !(await isChosen(link.base))) return { ok: false, reason: 'no-service' };
  if (!(await hasLinkService(originPattern(link.base)))) return { ok: false, reason: 'permission' };
  const account = await accountAt(link.base);
  return { ok: true, provider, service: { base: link.base, ...(account && { account }) }, ttl: link.ttl };
}

// Only what is under way in this very worker can be cancelled; when it is killed, the requests die with it.
const underWay = new Map<string, AbortController>();

/** The one place where a raw token leaves the device: to the service that the person chose, after the person's click. */
export async function createLink(
  { id, secret }: Request<'link:create'>,
  { tab }: Sender,
): Promise<Answer<'link:create'>> {
  // Before the first await: a cancel that comes while the settings are read must not be missed.
  const controller = new AbortController();
  underWay.set(id, controller);
  try {
    const chosen = await chosenService();
    if (!chosen.ok) return chosen;
    // The toolbar's popup stands in no tab, but over the window in front.
    const isPrivate = tab ? tab.incognito : await isPrivateInFront();
    const result = await chosen.provider.create({ secret, ttl: chosen.ttl }, chosen.service, controller.signal);
    if (!result.ok) return result;
    // Nothing of a private window is kept: https://extensionworkshop.com/documentation/publish/add-on-policies/
    // A full disk costs the receipt, not the link that was made.
    if (!isPrivate) await keepReceipt(id, result.receipt).catch(() => undefined);
    return { ok: true, link: result.link, expiresAt: result.expiresAt };
  } finally {
    underWay.delete(id);
  }
}

/** Stops a request for a link that is under way. One that has ended is left as it is. */
export const cancelLink = ({ id }: Request<'link:cancel'>): void => underWay.get(id)?.abort();

/** Whether the chosen service answers, and knows the account. Makes no link. */
export async function testService(): Promise<Answer<'link:test'>> {
  const chosen = await chosenService();
  return chosen.ok ? chosen.provider.test(chosen.service) : chosen;
}

/** Asks the service of a receipt, where it may still be sent to: the person may have taken that back since. */
async function askAbout<R>(
  id: string,
  ask: (provider: Provider, receipt: KeptReceipt, account: Account | undefined) => Promise<R>,
): Promise<R | { readonly ok: true; readonly state: 'gone' } | { readonly ok: false; readonly reason: 'permission' }> {
  const receipt = await receiptOf(id);
  const provider = receipt && providerById(receipt.provider);
  if (!provider) return { ok: true, state: 'gone' };
  if (!(await hasLinkService(originPattern(receipt.base)))) return { ok: false, reason: 'permission' };
  return ask(provider, receipt, await accountAt(receipt.base));
}

/** What became of a link that was made here. `gone` where its receipt is. */
export const linkState = ({ id }: Request<'link:state'>): Promise<Answer<'link:state'>> =>
  askAbout(id, ({ state }, receipt, account) => state(receipt, account));

/** Destroys a link that nobody has opened yet. */
export const burnLink = ({ id }: Request<'link:burn'>): Promise<Answer<'link:burn'>> =>
  askAbout(id, ({ burn }, receipt, account) => burn(receipt, account));

/** Content scripts cannot ask for a permission, nor can a worker without a click: a small page of ours asks. */
export const openPermit = (): Promise<void> => openWindow(extensionUrl('src/permit/index.html'));
