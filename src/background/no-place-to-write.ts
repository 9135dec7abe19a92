/**
 * Frames that stand in many pages and in which nobody writes to a help desk: naming them would teach people to overlook the
 * mark. A host counts with all hosts under it; with a path, only what begins with it.
 */
const NO_PLACE_TO_WRITE: readonly string[] = [
  // captchas
  'google.com/recaptcha/',
  'recaptcha.net/',
  'hcaptcha.com/',
  'challenges.cloudflare.com/',
  'arkoselabs.com/',
  'friendlycaptcha.com/',
  'geetest.com/',
  'captcha-delivery.com/',
  // advertisements, counting, consent
  'doubleclick.net/',
  'googlesyndication.com/',
  'googletagmanager.com/',
  'adnxs.com/',
  'criteo.com/',
  'consensu.org/',
  'trustarc.com/',
  // players and maps
  'youtube.com/embed/',
  'youtube-nocookie.com/embed/',
  'player.vimeo.com/',
  'fast.wistia.net/',
  'loom.com/embed/',
  'google.com/maps/',
  'maps.google.com/',
  'openstreetmap.org/export/embed.html',
  // payments and signing in
  'js.stripe.com/',
  'hooks.stripe.com/',
  'paypal.com/',
  'accounts.google.com/gsi/',
  // social buttons
  'facebook.com/plugins/like.php',
  'platform.twitter.com/',
];

/** Whether the document at this address is one that nobody writes a ticket in. */
export function isNoPlaceToWrite({ hostname, pathname }: URL): boolean {
  return NO_PLACE_TO_WRITE.some((known) => {
    const slash = known.indexOf('/');
    const host = known.slice(0, slash);
    return (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(known.slice(slash));
  });
}
