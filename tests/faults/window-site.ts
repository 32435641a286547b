import {createServer} from 'node:http';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {AddressInfo} from 'node:net';
import {OWN, storeCopy} from './lists.ts';
import type {Pass} from './fault.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const SCRIPT = '../../dist/official-accounts.js';

/** A school's server, with the lists, for whole windows. */
export interface WindowSite {
  readonly port: number;
  /** What both lists are from now on. */
  list: string;
  /** In milliseconds. */
  delay: number;
  /** Adds a page, and gives its path. */
  page(lists: string, script: string, pass: Pass): string;
  /** Puts a page and the script on disk, and gives its address. */
  file(lists: string, script: string, pass: Pass): string;
  close(): void;
}

function pageOf(lists: string, script: string, pass: Pass): string {
  const copies = ['accounts.json', 'list.json'].map((path) => storeCopy(lists + path)).join('');
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><script>${read('recorder.js')}</script><script>
    addEventListener('pageshow', function (event) { window.wasKept = event.persisted; });
    ${pass === 'with' ? copies : ''}</script><body><main>
    <official-accounts class="own" src="${lists}list.json"><a href="${OWN}">Школа № 12</a></official-accounts>
    <official-accounts class="bare" src="${lists}list.json"></official-accounts>
    <script async src="${script}" data-brand="Школа № 12"></script></main>`;
}

/** Starts a server on a free port. */
export async function startSite(list: string): Promise<WindowSite> {
  const folder = mkdtempSync(join(tmpdir(), 'official-accounts-'));
  const pages = new Map<string, string>([['/elsewhere', '<!doctype html><p>…</p>']]);
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const html = pages.get(path);
    const type = html ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'application/json';
    const body = html ?? (path.endsWith('.js') ? read(SCRIPT) : site.list);
    setTimeout(
      () => response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'}).end(body),
      path.endsWith('.json') ? site.delay : 0,
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const site: WindowSite = {
    port: (server.address() as AddressInfo).port,
    list,
    delay: 0,
    page: (...what) => {
      const path = `/${pages.size}.html`;
      pages.set(path, pageOf(...what));
      return path;
    },
    file: (...what) => {
      copyFileSync(fileURLToPath(new URL(SCRIPT, import.meta.url)), join(folder, 'official-accounts.js'));
      const path = join(folder, 'index.html');
      writeFileSync(path, pageOf(...what));
      return 'file://' + path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, {recursive: true});
    },
  };
  return site;
}
