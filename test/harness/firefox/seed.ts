import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../find-browser.ts';
import { freePort } from '../free-port.ts';
import { guard } from '../guardian.ts';
import { commandLine } from './command-line.ts';
import { connectMarionette } from './marionette.ts';
import { userJs } from './prefs.ts';

/** Tells the processes of a run where its seed is. */
const SEED = 'TOKEN_VEIL_FIREFOX_SEED';

/**
 * Makes a profile in which Firefox has done once what it does at the first start of each: half of the time and of the
 * work of a launch. Every new profile of this process, and of those that it starts, begins as a copy of it.
 * @returns its folder
 */
export async function makeSeed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'veil-seed-'));
  const port = await freePort();
  await writeFile(join(folder, 'user.js'), userJs(port));
  const child = spawn(findBrowser('firefox'), commandLine(folder, true), { stdio: 'ignore' });
  guard(child);
  const ended = once(child, 'exit');
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  // Only who ends in order writes down what it has learned.
  await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] });
  marionette.close();
  await ended;
  process.env[SEED] = folder;
  return folder;
}

/** A new profile, without anything that somebody did. */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'veil-firefox-'));
  const seed = process.env[SEED];
  if (seed !== undefined) await cp(seed, profile, { recursive: true });
  return profile;
}
