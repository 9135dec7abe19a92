import type { Step } from '../step.ts';
import { switchOn } from '../switch-on.ts';

export const switchOnStep: Step = {
  title: 'Switch the practice desk on',
  play: async (scene) => {
    await switchOn(scene);
    return { had: 'an extension that watches nothing', received: 'nothing' };
  },
};
