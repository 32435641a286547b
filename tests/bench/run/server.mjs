// Serves pages and their files as a well-kept host does: compressed beforehand, with an age or an ETag.
import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** Scripts at an address that stays are asked for anew each day; pages always; lists each five minutes. */
const AGES = {'.html': 'no-cache', '.json': 'max-age=300'};
const DAY = 'max-age=86400';

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });

const prepared = new WeakMap();

/** A file with what it weighs on its way. */
function prepare(path, body) {
  const known = prepared.get(body);
  if (known) return known;
  const kind = extname(path);
  const isPacked = kind === '.woff2';
  const packed = isPacked ? undefined : brotli(body);
  const file = {
    body,
    packed,
    brotli: packed?.length ?? body.length,
    gzip: isPacked ? body.length : gzipSync(body, {level: 9}).length,
    headers: {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      'Cache-Control': AGES[kind] ?? DAY,
      ETag: `"${createHash('sha1').update(body).digest('base64url')}"`,
      // Pages lie on another host: modules and lists ask for this, and timings of resources too.
      'Access-Control-Allow-Origin': '*',
      'Timing-Allow-Origin': '*',
      Vary: 'Accept-Encoding',
    },
  };
  prepared.set(body, file);
  return file;
}

/** What is served, by path, and what was asked for. */
export class Site {
  #files = new Map();
  /** @type {string[]} paths, in the order of requests */
  requests = [];

  /** @param {Record<string, Buffer>} files */
  add(files) {
    for (const [path, body] of Object.entries(files)) this.#files.set(path, prepare(path, body));
  }

  file = (path) => this.#files.get(path);

  answer = (request, response) => {
    const path = decodeURI(new URL(request.url, 'http://bench.localhost').pathname);
    this.requests.push(path);
    const file = this.#files.get(path);
    if (!file) return response.writeHead(404).end();
    if (request.headers['if-none-match'] === file.headers.ETag) return response.writeHead(304, file.headers).end();
    const isBrotli = file.packed && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = isBrotli ? file.packed : file.body;
    const encoding = isBrotli ? {'Content-Encoding': 'br'} : {};
    return response.writeHead(200, {...file.headers, ...encoding, 'Content-Length': body.length}).end(body);
  };

  /** @returns one host more that serves it: its port, and how to close it */
  async open() {
    const server = createServer({keepAliveTimeout: 60_000}, this.answer);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    return {port: server.address().port, close};
  }
}
