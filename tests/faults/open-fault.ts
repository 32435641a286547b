import {serve} from '../helpers/site.ts';
import {http, startTcp} from '../helpers/tcp.ts';
import {GOOD, OWN, storeCopy} from './lists.ts';
import type {Answer} from '../helpers/site.ts';
import type {Bytes} from '../helpers/tcp.ts';
import type {Fault, Parts, Pass} from './fault.ts';
import type {FaultPage, PageSnapshot} from './fault-page.ts';

const textOf = async (url: string | URL): Promise<string> => (await fetch(url)).text();
const recorder = await textOf(new URL('recorder.js', import.meta.url));
const code = await textOf('/dist/official-accounts.js');
const SCRIPT = {'content-type': 'text/javascript'};
const script = http(code, '200 OK', SCRIPT);
/** Another version of the script, recognizable by its output. */
const otherVersion = http(code.replaceAll('rel="noopener"', 'rel="noopener external"'), '200 OK', SCRIPT);

/** Both lists, another one that a fault may send the browser to, and the script. */
const paths = (bytes: Bytes) => ({
  'accounts.json': bytes,
  'list.json': bytes,
  'elsewhere.json': GOOD,
  'official-accounts.js': script,
  'v1/official-accounts.js': script,
  '0.9.0/official-accounts.js': otherVersion,
});

/**
 * The page's own server delivers the script, so that it is available when the lists' server isn't, as if from the
 * browser's cache. By the time it runs, its tag has the address of the lists' server.
 */
const loaderOf = (lists: string): string => `<script>(function () {
  var script = document.createElement('script');
  script.src = 'official-accounts.js';
  script.setAttribute('data-brand', 'Школа № 12');
  document.querySelector('main').appendChild(script);
  script.src = '${lists}official-accounts.js';
})();</script>`;

/** The tag as a school has it, if the lists' server also delivers the script. */
export const plainLoader = (lists: string, version = ''): string =>
  `<script async src="${lists}${version}official-accounts.js" data-brand="Школа № 12"></script>`;

/** Prepares storage like an earlier visit; a second visit finds what the first one left. */
const storageOf = ({stored, sandbox}: Fault, pass: Pass, lists: string): string => {
  const copies = pass === 'with' && sandbox === undefined ? ['accounts.json', 'list.json'] : [];
  const code = copies.map((path) => storeCopy(lists + path)).join('') + (stored?.(lists) ?? '');
  return code && `if (performance.getEntriesByType('navigation')[0].type !== 'reload') { ${code} }`;
};

const partsOf = (fault: Fault, pass: Pass, lists: string): Parts => {
  return {
    scripts: [recorder, storageOf(fault, pass, lists), fault.before]
      .map((code) => (code ? `<script>${code}</script>` : ''))
      .join(''),
    blocks: `<official-accounts class="own" src="${lists}list.json"><a href="${OWN}">Школа № 12</a></official-accounts>
      <official-accounts class="bare" src="${lists}list.json"></official-accounts>`,
    loader: loaderOf(lists),
    lists,
  };
};

/** A page as a school has it. */
export const usualPage = ({scripts, blocks, loader}: Parts): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8">${scripts}<body><main>${blocks}</main>${loader}`;

/**
 * Reports, but allows, every request except those for the lists and to the address that a fault sends the browser to.
 */
const policyOf = (lists: string, elsewhere: string): string =>
  `default-src 'none'; script-src ${location.origin} 'unsafe-inline' ${lists}; style-src 'unsafe-inline'; connect-src ${lists} ${elsewhere}`;

function collect(frame: HTMLIFrameElement): Promise<PageSnapshot> {
  return new Promise((resolve) => {
    const listen = ({source, data}: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data as PageSnapshot);
    };
    addEventListener('message', listen);
    frame.contentWindow?.postMessage('collect', '*');
  });
}

/** Reloads the page. */
export async function reload({frame, window}: FaultPage): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  window.location.reload();
  await loaded;
}

/** Opens the page of a fault. */
export async function openFault(fault: Fault, pass: Pass): Promise<FaultPage> {
  const server = await startTcp({});
  const bytes = typeof fault.answer === 'function' ? fault.answer(server.address) : (fault.answer ?? GOOD);
  await server.answer(paths(bytes));
  if (fault.isClosed) await server.close();
  const lists = fault.lists?.(server.address) ?? server.address;
  const elsewhere = server.address.replace('127.0.0.1', 'localhost') + 'elsewhere.json';
  const parts = partsOf(fault, pass, lists);
  const {headers, ...page}: Answer = fault.page?.(parts) ?? {body: usualPage(parts)};
  const site = await serve({
    'index.html': {
      ...page,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy-report-only': policyOf(lists, elsewhere),
        ...headers,
      },
    },
    ...fault.site,
  });
  const frame = document.createElement('iframe');
  if (fault.sandbox !== undefined) frame.setAttribute('sandbox', fault.sandbox);
  frame.width = '760';
  frame.height = '800';
  frame.src = site + 'index.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return {
    frame,
    window: frame.contentWindow as FaultPage['window'],
    // Undefined in a sandbox.
    document: frame.contentDocument!,
    lists,
    elsewhere,
    collect: () => collect(frame),
    log: async () => (await server.log()).filter((path) => path.endsWith('.json')),
    answer: (others) => server.answer(paths(others)),
    close: async () => {
      frame.remove();
      if (!fault.isClosed) await server.close();
    },
  };
}
