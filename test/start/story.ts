import { mkdir, rm } from 'node:fs/promises';
import { printStep } from './print.ts';
import type { Scene, Step } from './step.ts';
import { byHandSteps } from './steps/by-hand.ts';
import { leaksStep } from './steps/leaks.ts';
import { linkSteps } from './steps/link.ts';
import { pasteSteps } from './steps/paste.ts';
import { rightPlaceStep } from './steps/right-place.ts';
import { switchOnStep } from './steps/switch-on.ts';
import { uploadSteps } from './steps/upload.ts';
import type { World } from './world.ts';

const STEP_MS = 45_000;
const PICTURES = 'test-results/start';

/** The main job, in the order in which a newcomer would try it. The search for leaks is last: it looks back on all. */
const STEPS: readonly Step[] = [
  switchOnStep,
  ...pasteSteps,
  ...linkSteps,
  ...uploadSteps,
  ...byHandSteps,
  rightPlaceStep,
  leaksStep,
];

/** A browser that hangs is a failed step, not a run without an end. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${STEP_MS / 1000} s`)), STEP_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Plays every step and prints what it showed. A step that fails does not stop the next. Returns how many passed and failed. */
export async function playStory(world: World): Promise<{ passed: number; failed: number }> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const page = await world.browser.newPage(world.desk);
  let pictures = 0;
  const scene: Scene = {
    ...world,
    page,
    secrets: [],
    picture: async (name) => {
      pictures += 1;
      await page.screenshot(`${PICTURES}/${String(pictures).padStart(2, '0')}-${name}.png`);
    },
  };
  let failed = 0;
  for (const [index, step] of STEPS.entries()) {
    try {
      printStep(index + 1, step.title, await inTime(step.play(scene)));
    } catch (error) {
      failed += 1;
      await inTime(scene.picture('failed')).catch(() => undefined);
      printStep(index + 1, step.title, error instanceof Error ? error : new Error(String(error)));
    }
  }
  return { passed: STEPS.length - failed, failed };
}
