import puppeteer from 'puppeteer-core';
import {findEngines} from '../helpers/engines.mjs';
import {servePage} from '../helpers/page-server.ts';
import type {LaunchOptions, Page} from 'puppeteer-core';

/** Where the browsers are, as far as there are any. */
export const {chromium, firefox} = findEngines().found;

/** What the server has beside the page. */
export const FILES = {
  '/official-accounts.js': 'dist/official-accounts.js',
  '/accounts.json': 'dist/accounts.json',
  '/thirty.json': 'tests/fixtures/thirty.json',
};

/** A window whose system's wishes are the test's to set. */
export interface MediaWindow {
  readonly page: Page;
  /** Opens a page with one block; the page's own links are not underlined. */
  open(block: string, css?: string): Promise<void>;
  /** Sets the medium and what the system wants; what isn't named is as usual. Chromium only. */
  emulate(media: string, ...features: readonly (readonly [name: string, value: string])[]): Promise<void>;
  /** Parts that take up room, wherever they stand: what an expression of `part` gives for each. */
  each(selector: string, expression: string): Promise<unknown[]>;
  texts(selector: string): Promise<unknown[]>;
  styles(selector: string, property: string): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Starts a browser, and a server with the published files. */
export async function openMediaWindow(options: LaunchOptions): Promise<MediaWindow> {
  // So that it stays a skeleton.
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
      // As the browser does before and after it prints.
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
