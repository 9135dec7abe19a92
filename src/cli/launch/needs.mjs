/**
 * What a command may need: programs (any of `programs` or `paths` will do), the variable that names it, the Debian packages that bring it (all of
 * them, or `onlyIfMissing`), and whether the command can go on without it (then the tests that want it say so).
 */
export const NEEDS = {
  chromium: {
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    paths: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      linux: [
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge-stable',
        '/snap/bin/chromium',
      ],
      win32: [
        'C:\\Program Files\\Chromium\\Application\\chrome.exe',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    packages: ['chromium', 'chromium-l10n', 'fonts-liberation', 'fonts-noto-color-emoji'],
    required: true,
    advice:
      'Install Chromium 148 or newer (Debian: apt-get install chromium), or set CHROMIUM to the path of its program.',
  },
  firefox: {
    variable: 'FIREFOX',
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    packages: ['firefox-esr'],
    required: true,
    advice:
      'Install Firefox 140 or newer (Debian: apt-get install firefox-esr), or set FIREFOX to the path of its program.',
  },
  redis: {
    variable: 'REDIS_SERVER',
    programs: ['redis-server', 'valkey-server'],
    paths: { darwin: ['/opt/homebrew/bin/redis-server', '/usr/local/bin/redis-server'], linux: [], win32: [] },
    packages: ['redis-server'],
    required: false,
    advice: 'No redis-server here: what needs Redis is skipped, and counted as skipped.',
  },
  display: {
    variable: 'XVFB',
    programs: ['Xvfb'],
    paths: { darwin: [], linux: [], win32: [] },
    packages: ['xvfb', 'xdotool', 'xclip'],
    required: false,
    advice: 'No Xvfb here: what needs a second display is skipped, and counted as skipped.',
  },
  requestTracker: {
    variable: 'RT_SERVER',
    programs: [],
    paths: { darwin: [], linux: ['/usr/share/request-tracker5/libexec/rt-server'], win32: [] },
    // The last two spare a database of the system's own and a mail server that runs.
    packages: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'dbconfig-no-thanks', 'esmtp-run'],
    // One that somebody has set up may have another database and mail server: nothing is added to it.
    onlyIfMissing: true,
    required: false,
    advice: 'No Request Tracker 5 here: the tests at a real help desk are skipped, and counted as skipped.',
  },
};
