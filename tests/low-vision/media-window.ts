import puppeteer from 'puppeteer-core';
import {findEngines} from '../helpers/engines.mjs';
import {servePage} from '../helpers/page-server.ts';
import type {LaunchOptions, Page} from 'puppeteer-core';

/** Paths of the installed browsers. */
export const {chromium, firefox} = findEngines().found;

/** What the server serves besides the page. */
export const FILES = {
  '/official-accounts.js': 'dist/official-accounts.js',
  '/accounts.json': 'dist/accounts.json',
  '/thirty.json': 'tests/fixtures/thirty.json',
};

/** A window whose system preferences the test can set. */
export interface MediaWindow {
  readonly page: Page;
  /** Opens a page with one block; the page's own links are not underlined. */
  open(block: string, css?: string): Promise<void>;
  /** Emulates a medium and system preferences; what isn't named has its default. Chromium only. */
  emulate(media: string, ...features: readonly (readonly [name: string, value: string])[]): Promise<void>;
  /** Evaluates an expression of `part` for each visible part, in the light DOM or the shadow root. */
  each(selector: string, expression: string): Promise<unknown[]>;
  texts(selector: string): Promise<unknown[]>;
  styles(selector: string, property: string): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Starts a browser, and a server with the published files. */
export async function openMediaWindow(options: LaunchOptions): Promise<MediaWindow> {
  // Keeps the block in its skeleton state.
  const onRequest = (path: string) => path === '/never.json' && new Promise(() => undefined);
  const server = await servePage(FILES, {onRequest});
  const args = options.browser !== 'firefox' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({headless: true, args, ...options});
  const page = await browser.newPage();
  const client = options.browser === 'firefox' ? undefined : await page.createCDPSession();
  const each = (selector: string, expression: string) =>
    page.evaluate(`(function (block) {
      return [...block.shadowRoot.querySelectorAll('${selector}'), ...block.querySelectorAll(':is([slot=accounts] :is(${selector}))')]
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => ${expression});
    })(document.querySelector('official-accounts'))`) as Promise<unknown[]>;
  return {
    page,
    open: async (block, css = '') => {
      server.texts['/'] =
        `<!doctype html><html lang="ru"><meta charset="utf-8"><style>a{text-decoration:none;color:#06c}${css}</style>
        <body><main>${block}</main><script src="official-accounts.js" data-define></script>`;
      await page.goto(`http://127.0.0.1:${server.port}/`);
      await page.waitForSelector('official-accounts:state(ready), official-accounts[src]');
    },
    emulate: async (media, ...features) => {
      await client?.send('Emulation.setEmulatedMedia', {
        media,
        features: features.map(([name, value]) => ({name, value})),
      });
      // Browsers fire these before and after printing.
      await page.evaluate((type) => dispatchEvent(new Event(type)), media === 'print' ? 'beforeprint' : 'afterprint');
    },
    each,
    texts: (selector) => each(selector, 'part.textContent.trim()'),
    styles: (selector, property) => each(selector, `getComputedStyle(part).getPropertyValue('${property}')`),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
