/** How every Firefox of the harness is started: by itself, on this profile, with Marionette at the port that its `user.js` names. */
export const commandLine = (profile: string, headless: boolean): string[] => [
  ...['--profile', profile, '--no-remote', '--marionette', '--remote-allow-system-access'],
  ...(headless ? ['--headless'] : []),
  'about:blank',
];
