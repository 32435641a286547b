import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';

const PROJECT = new URL('../../', import.meta.url);
const FILES: Readonly<Record<string, readonly [type: string, path: string]>> = {
  '/recorder.js': ['text/javascript', 'tests/low-vision/recorder.js'],
  '/bvi.css': ['text/css', 'node_modules/bvi/dist/css/bvi.min.css'],
  '/bvi.js': ['text/javascript', 'node_modules/bvi/dist/js/bvi.min.js'],
  '/official-accounts.js': ['text/javascript', 'dist/official-accounts.js'],
  '/accounts.json': ['application/json', 'dist/accounts.json'],
};

/** Every engine takes it for this machine; `localhost` itself is no domain that WebKit sets bvi's cookies for. */
const HOST = 'http://school.localhost';

/** A school's server with bvi on its pages. */
export interface BviSite {
  /** How often each path was asked for since the last page was put. */
  readonly asked: ReadonlyMap<string, number>;
  /** In milliseconds, how long the block's script takes to come. */
  delay: number;
  /** Puts a page there, and gives its address. */
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
 * Starts the server on port 80, as bvi sets its cookies for `location.host`, which with another port is no domain.
 * @returns why it can't be started, or the site
 */
export async function startBviSite(): Promise<BviSite | string> {
  let html = '';
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const [type, file] = FILES[path] ?? [];
    const body = file ? readFileSync(new URL(file, PROJECT)) : path === '/' ? html : '';
    const headers = {'content-type': type ?? 'text/html', 'cache-control': 'no-store'};
    setTimeout(
      () => response.writeHead(body ? 200 : 404, headers).end(body),
      path === '/official-accounts.js' ? site.delay : 0,
    );
  });
  const site: BviSite = {
    asked,
    delay: 0,
    put: (body) => {
      html = pageOf(body);
      asked.clear();
      return HOST + '/';
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return new Promise((resolve) => {
    server.once('error', ({message}) => resolve(`port 80 can’t be had: ${message}`));
    server.listen(80, '127.0.0.1', () => resolve(site));
  });
}
