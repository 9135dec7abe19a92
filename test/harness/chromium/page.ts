import type { Page as PuppeteerPage, KeyInput, Target } from 'puppeteer-core';
import { parseChord } from '../chord.ts';
import type { ClipboardContent, Page } from '../driver.ts';
import { middle } from '../geometry.ts';
import { PATIENCE_MS, until } from '../wait.ts';
import { sessionOf } from './attach.ts';
import { dropOn } from './drop.ts';
import { chromiumPrompt } from './prompt.ts';
import { chromiumScope } from './scope.ts';
import { printTree, realmsOf } from './tree.ts';

export interface PageServices {
  setClipboard(content: ClipboardContent): Promise<void>;
  /** Hears of the tab that was brought to the front. */
  onFront(page: PuppeteerPage): void;
  /** Runs the menu's listeners as the browser would after a choice in the tab that is in front. */
  chooseMenu(id: string, page: PuppeteerPage): Promise<void>;
}

/** A tab of Chromium. */
export function chromiumPage(page: PuppeteerPage, services: PageServices): Page {
  const scope = chromiumScope(page, () => page.mainFrame());

  async function press(text: string): Promise<void> {
    const { modifiers, key } = parseChord(text);
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    // Puppeteer knows the upper-case letter as the key with Shift; a chord without Shift means the lower-case one.
    const name = key.length === 1 && !modifiers.includes('Shift') ? key.toLowerCase() : key;
    await page.keyboard.press(name as KeyInput);
    for (const modifier of [...modifiers].reverse()) await page.keyboard.up(modifier);
  }

  async function inputMethod(method: 'Input.imeSetComposition' | 'Input.insertText', text: string): Promise<void> {
    const end = text.length;
    await sessionOf(page.mainFrame()).send(method, { text, selectionStart: end, selectionEnd: end });
  }

  const activate = (): Promise<void> => {
    services.onFront(page);
    return page.bringToFront();
  };

  return {
    ...scope,
    prompt: chromiumPrompt(page),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    url: async () => page.url(),
    frame: async (part) => {
      const frame = await until(
        `a frame at ${part}`,
        async () =>
          page.frames().find((candidate) => candidate.parentFrame() && candidate.url().includes(part)) ?? null,
      );
      return chromiumScope(page, () => frame);
    },
    type: (text) => page.keyboard.type(text),
    press,
    compose: (text) => inputMethod('Input.imeSetComposition', text),
    commit: (text) => inputMethod('Input.insertText', text),
    paste: async (content) => {
      await services.setClipboard(content);
      await press('Control+V');
    },
    clickToRead: async (selector) => {
      await page.browserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
      await scope.click(selector);
    },
    chooseFile: async (selector, paths) => {
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: PATIENCE_MS }), scope.click(selector)]);
      await chooser.accept([...paths]);
    },
    dropFile: async (selector, paths) => dropOn(page, await scope.box(selector), { items: [], files: [...paths] }),
    dropText: async (selector, text) =>
      dropOn(page, await scope.box(selector), { items: [{ mimeType: 'text/plain', data: text }] }),
    pickMenu: async (selector, entry) => {
      const { x, y } = middle(await scope.box(selector));
      await page.mouse.click(x, y, { button: 'right' });
      await services.chooseMenu(entry.id, page);
    },
    wish: async ({ forcedColors, reducedMotion }) => {
      const features = [
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      ];
      await sessionOf(page.mainFrame()).send('Emulation.setEmulatedMedia', { features });
    },
    screenshot: async (path) => {
      // A tab that is not in front draws no frame, and its picture would be waited for without end.
      await activate();
      await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
    },
    domDump: async () => (await realmsOf(page)).flatMap(({ root }) => printTree(root)).join('\n'),
    activate,
    close: () => page.close(),
  };
}

/** Opens the page of a target that Puppeteer does not take for a tab, such as the toolbar popup. */
export async function pageOfTarget(target: Target): Promise<PuppeteerPage> {
  return (await target.page()) ?? target.asPage();
}
