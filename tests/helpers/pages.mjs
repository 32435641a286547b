// The test web server: a test describes a small site (pages, lists, headers, errors) and opens it over HTTP.
// It bypasses Koa's response, which adds a charset to every text: some tests need a page without one.
import {readFile} from 'node:fs/promises';
import {MINIFIERS} from './minifiers.mjs';

const ROOT = '/site/';
const PROJECT = new URL('../../', import.meta.url);
const DIST = new URL('dist/', PROJECT);

/** @typedef {{body?: string, encoding?: 'utf-8' | 'windows-1251', dist?: string, file?: string, replace?: [string, string][], minifier?: string, append?: string, status?: number, headers?: Record<string, string>, hang?: boolean, delay?: number}} Answer */

/** @type {Map<string, {answers: Record<string, Answer>, log: string[]}>} */
const sites = new Map();

/** Cyrillic as old sites send it: one byte per letter. */
function toWindows1251(text) {
  const others = {Ё: 0xa8, ё: 0xb8, '№': 0xb9, '«': 0xab, '»': 0xbb, '—': 0x97};
  const byte = (char) => {
    const code = char.codePointAt(0);
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    if (char in others) return others[char];
    throw new Error(`windows-1251 has no «${char}» here`);
  };
  return Buffer.from(Array.from(text, byte));
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function bodyOf({body = '', encoding, dist, file: path, replace = [], minifier, append = ''}) {
  if (path !== undefined) return readFile(new URL(path, PROJECT));
  if (dist === undefined) return encoding === 'windows-1251' ? toWindows1251(body) : Buffer.from(body);
  const file = await readFile(new URL(dist, DIST));
  if (!replace.length && !minifier && !append) return file;
  const changed = replace.reduce((text, [from, to]) => text.replaceAll(from, to), file.toString()) + append;
  return Buffer.from(minifier ? MINIFIERS[minifier](changed) : changed);
}

async function respond(request, response) {
  if (request.method === 'POST' && request.url === ROOT) {
    const answers = JSON.parse(await readBody(request));
    // Assign the id only after the await: three browsers send requests at the same time.
    const id = String(sites.size + 1);
    sites.set(id, {answers, log: []});
    return response.writeHead(200).end(ROOT + id + '/');
  }
  const [id, ...rest] = request.url.slice(ROOT.length).split('/');
  const path = rest.join('/').replace(/\?.*$/, '');
  const site = sites.get(id);
  if (path === 'log') return response.writeHead(200).end(JSON.stringify(site.log));
  if (request.method === 'PUT') {
    site.answers[path] = JSON.parse(await readBody(request));
    return response.writeHead(204).end();
  }
  const report = request.method === 'POST' ? await readBody(request) : '';
  site.log.push(path + (report && ' ' + report));
  const answer = site.answers[path];
  if (answer?.hang) return undefined;
  if (answer?.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  response.writeHead(answer ? (answer.status ?? 200) : 404, answer?.headers);
  return response.end(answer ? await bodyOf(answer) : '');
}

/** Middleware for the test server. */
export const pages = () => async (context, next) => {
  if (!context.url.startsWith(ROOT)) return next();
  context.respond = false;
  return respond(context.req, context.res);
};
