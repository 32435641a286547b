import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {servePage} from '../helpers/page-server.ts';
import {OWN, storeCopy} from './lists.ts';
import type {Pass} from './fault.ts';

const RECORDER = readFileSync(new URL('recorder.js', import.meta.url), 'utf8');
const SCRIPT = 'dist/official-accounts.js';

/** A school's server, with the lists, for tests in whole windows. */
export interface WindowSite {
  /** The address of the lists. */
  readonly lists: string;
  /** Replaces both lists from now on. */
  put(list: string): void;
  /** The delay of the lists' responses, in milliseconds. */
  delay: number;
  /** Serves the page, with a script from the lists' server, and returns its address. */
  page(pass: Pass, host?: string): string;
  /** Writes the page and the script to disk, and returns its address. */
  file(pass: Pass, script: string): string;
  close(): void;
}

function pageOf(lists: string, script: string, pass: Pass): string {
  const copies = ['accounts.json', 'list.json'].map((path) => storeCopy(lists + path)).join('');
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><script>${RECORDER}</script><script>
    addEventListener('pageshow', function (event) { window.wasKept = event.persisted; });
    ${pass === 'with' ? copies : ''}</script><body><main>
    <official-accounts class="own" src="${lists}list.json"><a href="${OWN}">Школа № 12</a></official-accounts>
    <official-accounts class="bare" src="${lists}list.json"></official-accounts>
    <script async src="${script}" data-brand="Школа № 12"></script></main>`;
}

/** Starts a server on a free port. */
export async function startSite(list: string): Promise<WindowSite> {
  const folder = mkdtempSync(join(tmpdir(), 'official-accounts-'));
  const state = {delay: 0};
  const onRequest = (path: string) => path.endsWith('.json') && wait(state.delay);
  const {port, texts, close} = await servePage({'/official-accounts.js': SCRIPT}, {onRequest});
  const lists = `http://127.0.0.1:${port}/`;
  const put = (text: string) => Object.assign(texts, {'/accounts.json': text, '/list.json': text});
  put(list);
  texts['/elsewhere'] = '<!doctype html><p>…</p>';
  return Object.assign(state, {
    lists,
    put,
    page: (pass: Pass, host = '127.0.0.1') => {
      texts['/'] = pageOf(lists, lists + 'official-accounts.js', pass);
      return `http://${host}:${port}/`;
    },
    file: (pass: Pass, script: string) => {
      copyFileSync(SCRIPT, join(folder, 'official-accounts.js'));
      const path = join(folder, 'index.html');
      writeFileSync(path, pageOf(lists, script, pass));
      return 'file://' + path;
    },
    close: () => {
      close();
      rmSync(folder, {recursive: true});
    },
  });
}
