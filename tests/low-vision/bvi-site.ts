import {setTimeout as wait} from 'node:timers/promises';
import {servePage} from '../helpers/page-server.ts';

const FILES = {
  '/recorder.js': 'tests/low-vision/recorder.js',
  '/bvi.css': 'node_modules/bvi/dist/css/bvi.min.css',
  '/bvi.js': 'node_modules/bvi/dist/js/bvi.min.js',
  '/official-accounts.js': 'dist/official-accounts.js',
  '/accounts.json': 'dist/accounts.json',
};

/** Every engine resolves it to this machine. WebKit doesn't set bvi's cookies for plain `localhost`. */
const HOST = 'http://school.localhost';

/** A school's server with bvi on its pages. */
export interface BviSite {
  /** How often each path was requested since the last page was set. */
  readonly asked: ReadonlyMap<string, number>;
  /** The response delay of the block's script, in milliseconds. */
  delay: number;
  /** Sets the page and returns its URL. */
  put(body: string): string;
  close(): void;
}

const pageOf = (body: string): string => `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Школа</title>
  <script src="/recorder.js"></script><link rel="stylesheet" href="/bvi.css">
  <style>body{background:#eef2f6;color:#222;font:16px/1.5 sans-serif;--oa-accent:#1b5fa8}
    main{max-width:720px;margin:auto} a{color:#06c;text-decoration:none} .links{float:right}</style>
  <body><header><a href="#" class="bvi-open">Версия для слабовидящих</a></header>
  <main><p>Абзац <a href="#">со ссылкой</a></p>${body}</main>
  <script src="/bvi.js"></script>
  <script>new isvek.Bvi({target: '.bvi-open', fontSize: 24, theme: 'white'})</script>`;

/**
 * Starts the server on port 80: bvi sets its cookies for `location.host`, which isn't a valid domain with any other port.
 * @returns the site, or why it can't be started
 */
export async function startBviSite(): Promise<BviSite | string> {
  const asked = new Map<string, number>();
  const state = {delay: 0};
  const onRequest = (path: string) => {
    asked.set(path, (asked.get(path) ?? 0) + 1);
    return path === '/official-accounts.js' && wait(state.delay);
  };
  try {
    const server = await servePage(FILES, {port: 80, onRequest});
    return Object.assign(state, {
      asked,
      put: (body: string) => {
        server.texts['/'] = pageOf(body);
        asked.clear();
        return HOST + '/';
      },
      close: server.close,
    });
  } catch (error) {
    return `port 80 can’t be had: ${(error as Error).message}`;
  }
}
