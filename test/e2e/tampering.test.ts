import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page, Scope } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

/** Runs in the page: what its script does to the prompt, which it finds as the last popover of the document. */
type Trick = (host: HTMLElement) => void;

const TRICKS: Readonly<Record<string, Trick>> = {
  'removes it': (host) => host.remove(),
  'closes it': (host) => host.hidePopover(),
  'takes it elsewhere': (host) => document.body.append(host),
  'hides it by display': (host) => host.style.setProperty('display', 'none', 'important'),
  'hides it by visibility': (host) => host.style.setProperty('visibility', 'hidden', 'important'),
  'makes it transparent': (host) => host.style.setProperty('opacity', '0.01', 'important'),
  'clips it': (host) => host.style.setProperty('clip-path', 'inset(50%)', 'important'),
  'turns it': (host) => host.style.setProperty('transform', 'rotateY(90deg)', 'important'),
  'moves it': (host) => host.style.setProperty('left', '300px', 'important'),
  'takes its styles away': (host) => host.removeAttribute('style'),
  'covers it': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0';
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
  },
  'covers it with what clicks fall through': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;pointer-events:none';
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
  },
  'covers it with a picture of the page, in a transition': () => {
    const style = document.createElement('style');
    style.textContent = `
      ::view-transition { pointer-events: none; }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 100s; }`;
    document.body.append(style);
    Object.assign(window, { transition: document.startViewTransition() });
  },
  'covers it with a dialog': () => {
    const cover = document.createElement('dialog');
    document.body.append(cover);
    cover.showModal();
  },
};

/** The same page in the eyes of a person who needs it larger, or in colours of their own. */
const SEEN_OTHERWISE = [
  ['at 200 %', { zoom: 2, forcedColors: false }],
  ['in colours of the system', { zoom: 1, forcedColors: true }],
] as const;

interface Tabs {
  readonly browser: {
    readonly tabs: {
      query(what: { url: string }): Promise<{ id: number }[]>;
      setZoom(tab: number, factor: number): Promise<void>;
    };
  };
}

const play = (page: Page, trick: Trick): Promise<void> =>
  page.eval((source) => {
    const host = [...document.querySelectorAll<HTMLElement>('[popover=manual]')].at(-1);
    Object.assign(window, { host });
    (new Function(`return ${source}`)() as (element?: HTMLElement) => void)(host);
  }, trick.toString());

const isClosed = (): boolean => {
  const { host } = window as unknown as { host: HTMLElement };
  return !host.isConnected || !host.matches(':popover-open');
};

/** An open prompt is looked at four times a second, by the page's own clock. */
const longerThanALook = (page: Page): Promise<void> =>
  page.eval(() => new Promise<void>((resolve) => setTimeout(resolve, 600)));

inEachBrowser('a page that tampers with the prompt', (kind) => {
  let stage: Stage;
  let page: Page;
  let token: string;

  /** The browser's own zoom, of every tab of the site. */
  const zoomTo = (zoom: number): Promise<void> =>
    stage.browser.extensionEval(async (factor) => {
      const { tabs } = (globalThis as unknown as Tabs).browser;
      for (const { id } of await tabs.query({ url: 'http://127.0.0.1/*' })) await tabs.setZoom(id, factor);
    }, zoom);

  const paste = async (field: Scope = page): Promise<void> => {
    token = mewsToken();
    await field.focus('textarea');
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    // Advice comes later and has it drawn anew: what was done to its style before is undone by that.
    await eventually(async () => expect(await page.prompt.text()).toContain('docs.mews.com'));
  };
  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.open('<textarea rows="6" cols="50"></textarea>');
  });
  afterAll(() => stage.close());

  describe('gets nothing when it', () => {
    afterEach(async () => {
      await page.eval(() => {
        for (const cover of document.body.querySelectorAll('dialog, div, style')) cover.remove();
        (window as { transition?: ViewTransition }).transition?.skipTransition();
      });
      // The text is one step away, as after Escape.
      await page.prompt.wait('show-again');
      await page.prompt.click('dismiss');
      await page.prompt.gone();
    });

    it.each(Object.entries(TRICKS))('%s', async (_title, trick) => {
      await paste();
      await play(page, trick);
      await page.press('Alt+Shift+M');
      await eventually(async () => expect(await page.eval(isClosed)).toBe(true));
      expect(await valueOf(page)).toBe('');
    });

    it('hides it in the moment of the press', async () => {
      // What listens later, or elsewhere, hears of no press on a panel.
      await page.eval(() => {
        const hide = (): void => {
          const host = [...document.querySelectorAll<HTMLElement>('[popover=manual]')].at(-1);
          if (!host) return;
          host.style.setProperty('opacity', '0', 'important');
          window.removeEventListener('pointerdown', hide, true);
        };
        window.addEventListener('pointerdown', hide, true);
      });
      await paste();
      await page.prompt.click('mask');
      await page.prompt.wait('show-again');
      expect(await valueOf(page)).toBe('');
    });
  });

  it('clicks it or presses its keys by script, gets nothing, and the person still answers', async () => {
    await paste();
    const box = (await page.prompt.parts()).find(({ part }) => part === 'mask')?.box ?? { x: 0, y: 0 };
    await page.eval(({ x, y }) => {
      const at = { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 };
      const host = document.elementFromPoint(x + 5, y + 5) as HTMLElement;
      host.click();
      host.dispatchEvent(new MouseEvent('click', at));
      window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyM', altKey: true, shiftKey: true, ...at }));
    }, box);
    expect(await valueOf(page)).toBe('');
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
    await page.press('Control+A');
    await page.press('Delete');
  });

  describe('that only looks like that harms nothing:', () => {
    const maskWorks = async (): Promise<void> => {
      await page.prompt.click('mask');
      await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
    };
    afterEach(async () => {
      await page.eval(() => {
        document.documentElement.removeAttribute('style');
        document.body.removeAttribute('style');
        for (const added of document.body.querySelectorAll('dialog, div')) added.remove();
      });
      await page.press('Control+A');
      await page.press('Delete');
    });

    it('a dark mode, by filters and by what Dark Reader writes into styles', async () => {
      await page.eval(() => {
        document.documentElement.style.cssText = 'filter:invert(1) hue-rotate(180deg)';
        document.body.style.cssText = 'transform:scale(0.9);opacity:0.9';
      });
      await paste();
      await page.eval(() => {
        const host = [...document.querySelectorAll<HTMLElement>('[popover=manual]')].at(-1);
        host?.setAttribute('data-darkreader-inline-bgcolor', '');
        host?.style.setProperty('--darkreader-inline-bgcolor', 'initial');
      });
      await longerThanALook(page);
      await maskWorks();
    });

    it('pop-ups from before, and a toast over a part of it', async () => {
      const show = (text: string): void => {
        const toast = document.createElement('div');
        toast.textContent = text;
        toast.popover = 'manual';
        document.body.append(toast);
        toast.showPopover();
      };
      await page.eval(show, 'before');
      await paste();
      await page.eval(show, 'after');
      await page.eval(() => {
        const [toast, host] = [...document.querySelectorAll<HTMLElement>('[popover=manual]')].slice(-2);
        const { left, top } = (host as HTMLElement).getBoundingClientRect();
        const style = `position:fixed;inset:auto;left:${left + 40}px;top:${top - 20}px;width:160px;height:50px;margin:0`;
        if (toast) toast.style.cssText = style;
      });
      await longerThanALook(page);
      await maskWorks();
    });

    it('a dialog that comes and goes', async () => {
      await paste();
      await page.eval(() => {
        const banner = document.createElement('dialog');
        banner.style.cssText = 'width:90vw;height:90vh';
        document.body.append(banner);
        banner.showModal();
      });
      await longerThanALook(page);
      await page.eval(() => document.querySelector('dialog')?.close());
      await longerThanALook(page);
      await maskWorks();
    });
  });

  describe.each(SEEN_OTHERWISE)('that is seen %s', (_title, { zoom, forcedColors }) => {
    beforeAll(async () => {
      page = await stage.open('<textarea rows="6" cols="50"></textarea>');
      await page.wish({ forcedColors });
      const isSo = (wide: number, colors: boolean): boolean =>
        matchMedia('(forced-colors: active)').matches === colors && devicePixelRatio === wide;
      await zoomTo(zoom);
      await eventually(async () => expect(await page.eval(isSo, zoom, forcedColors)).toBe(true));
      await page.activate();
    });
    // What was put away goes with the page: a notice of the trick before would be the last popover, or take the key.
    beforeEach(async () => page.goto(await page.url()));
    afterAll(async () => {
      await zoomTo(1);
      await page.wish({ forcedColors: false });
    });

    it.each(Object.entries(TRICKS))('gets nothing when it %s', async (_trick, trick) => {
      await paste();
      await play(page, trick);
      await page.press('Alt+Shift+M');
      await eventually(async () => expect(await page.eval(isClosed)).toBe(true));
      expect(await valueOf(page)).toBe('');
      await page.eval(() => {
        for (const cover of document.body.querySelectorAll('dialog, div')) cover.remove();
      });
      await page.prompt.wait('show-again');
    });

    it('is answered all the same', async () => {
      await paste();
      await longerThanALook(page);
      await page.press('Alt+Shift+M');
      await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
    });
  });

  it('whose dialog holds the field in a shadow root has the prompt in that dialog', async () => {
    page = await stage.open('<dialog><section></section></dialog>');
    await page.eval(() => {
      const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
      const area = document.createElement('textarea');
      root?.append(area);
      document.querySelector('dialog')?.showModal();
    });
    token = mewsToken();
    await page.focus('section >>> textarea');
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    const value = (): string => document.querySelector('section')?.shadowRoot?.querySelector('textarea')?.value ?? '';
    await eventually(async () => expect(await page.eval(value)).toBe(maskOf(token)));
  });

  describe('around the frame that the prompt stands in', () => {
    const open = async (style = ''): Promise<Scope> => {
      const field = '<textarea rows="6" cols="50"></textarea>';
      const frame = `<iframe src="${stage.site.page(field)}" width="700" height="500"></iframe>`;
      page = await stage.open(`<div style="${style}">${frame}</div>`);
      return page.frame('page-');
    };

    it('covers it, gets nothing', async () => {
      await paste(await open());
      await page.eval(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;background:white';
        document.body.append(cover);
      });
      await page.press('Alt+Shift+M');
      await page.prompt.gone('mask');
      expect(await (await page.frame('page-')).eval(() => document.querySelector('textarea')?.value)).toBe('');
    });

    it('shows a part of it only, harms nothing', async () => {
      const frame = await open('height:300px;overflow:hidden');
      await paste(frame);
      await longerThanALook(page);
      await page.press('Alt+Shift+M');
      await eventually(async () =>
        expect(await frame.eval(() => document.querySelector('textarea')?.value)).toBe(maskOf(token)),
      );
    });
  });
});
