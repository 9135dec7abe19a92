import type { Browser as Puppeteer, CDPSession, Target } from 'puppeteer-core';
import { attach, targetIdOf, type Attached } from './attach.ts';

const SPEAKING = new Set(['page', 'background_page', 'service_worker', 'shared_worker', 'other', 'webview']);

async function listen(session: CDPSession, lines: string[]): Promise<void> {
  session.on('Runtime.consoleAPICalled', (event) => {
    lines.push(event.args.map((arg) => String(arg.value ?? arg.description ?? JSON.stringify(arg.preview))).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    lines.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Log.entryAdded', ({ entry }) => lines.push(`${entry.text} ${entry.url ?? ''}`));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

export interface ConsoleRecord {
  /** Lets go of service workers: one that is being listened to cannot be stopped and started again. */
  release(): Promise<void>;
}

/** Writes every console line, uncaught error and browser message of every target into `lines`: content scripts and workers too. */
export function recordConsole(browser: Puppeteer, root: CDPSession, lines: string[]): ConsoleRecord {
  const workers = new Set<Attached>();
  const listenTo = async (target: Target): Promise<void> => {
    if (!SPEAKING.has(target.type())) return;
    const attached = await attach(root, targetIdOf(target));
    if (target.type() === 'service_worker') workers.add(attached);
    await listen(attached.session, lines);
  };
  // A target may be gone again before it is attached: then it said nothing that counts.
  const onTarget = (target: Target): void => void listenTo(target).catch(() => undefined);
  browser.on('targetcreated', onTarget);
  browser.targets().forEach(onTarget);
  return {
    release: async () => {
      await Promise.allSettled([...workers].map(({ detach }) => detach()));
      workers.clear();
    },
  };
}
