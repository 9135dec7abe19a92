/** Quiet and offline: without these Chromium looks for updates and hosts of its own at every start. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,OptimizationHints,AutofillServerCommunication,MediaRouter,DialMediaRouteProvider',
  '--lang=en-US',
];
