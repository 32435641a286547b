// Serves pages and their files as a well-configured host does, precompressed, with a max-age or an ETag; on demand over
// a slow link.
import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {text} from 'node:stream/consumers';
import {brotliCompressSync, constants} from 'node:zlib';
import {ASSETS, pageOf} from '../pages/page.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
/** Browsers revalidate scripts at a stable address once a day, pages every time, lists every five minutes. */
const AGES = {'.html': 'no-cache', '.json': 'max-age=300'};
const DAY = 'max-age=86400';

const PACKET = 1_460;
export const LINK = {
  roundTrip: 150,
  /** In bytes per millisecond. */
  rate: 200,
  /** Ten packets, and three that the TLS handshake has earned. */
  firstFlight: 18_800,
};
/** In milliseconds: by then a browser has finished its start-up work. */
const SETTLED = 1_200;
const START_PAGE = `<!doctype html><script>
onload = () => setTimeout(async () => {
  await fetch('/started', {method: 'POST'});
  location.href = location.hash.slice(1);
}, ${SETTLED});
</script>`;
const REPORT_TIMEOUT = 60_000;

export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });

/** A file with its size on the wire. */
function prepare(path, body) {
  const kind = extname(path);
  const packed = brotli(body);
  const headers = {
    'Content-Type': TYPES[kind] ?? 'application/octet-stream',
    'Cache-Control': AGES[kind] ?? DAY,
    ETag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    'Content-Encoding': 'br',
    'Content-Length': packed.length,
    // Pages are on another host: modules, lists and resource timings need CORS.
    'Access-Control-Allow-Origin': '*',
    'Timing-Allow-Origin': '*',
  };
  return {packed, headers};
}

export class Site {
  #files = new Map();
  #servers = [];
  #linkIsFreeAt = 0;
  #onReport = () => {};
  /** Called when a browser has started. */
  onStarted = () => {};
  /** Whether the link is slow. */
  isShaped = false;

  /** @param {Record<string, Buffer>} files by path */
  add(files) {
    for (const [path, body] of Object.entries(files)) this.#files.set(path, prepare(path, body));
  }

  weightOf = (path) => this.#files.get(path)?.packed.length ?? 0;

  /** @returns a page on which a browser can start before it navigates to another one */
  startFor = (url) => `${new URL('/start', url)}#${url}`;

  /** @returns the report of the next page that has painted its links */
  nextReport() {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('The page has not told that its links are there.')),
        REPORT_TIMEOUT,
      );
      this.#onReport = (report) => {
        clearTimeout(timer);
        resolve(report);
      };
    });
  }

  #answer = async (request, response) => {
    const path = decodeURI(new URL(request.url, 'http://127.0.0.1').pathname);
    if (request.method === 'POST') {
      const body = await text(request);
      if (path === '/started') this.onStarted();
      else this.#onReport(JSON.parse(body));
      return response.writeHead(204).end();
    }
    if (path === '/start') return response.writeHead(200, {'Content-Type': TYPES['.html']}).end(START_PAGE);
    if (this.isShaped) await after(LINK.roundTrip);
    const file = this.#files.get(path);
    if (!file) return response.writeHead(404).end();
    const isKnown = request.headers['if-none-match'] === file.headers.ETag;
    response.writeHead(isKnown ? 304 : 200, file.headers);
    if (!isKnown) await (this.isShaped ? this.#sendSlowly(response, file.packed) : response.write(file.packed));
    return response.end();
  };

  /** Like TCP on a new connection: each flight follows a round trip after the previous one, and is twice as large. */
  async #sendSlowly(response, bytes) {
    const started = performance.now();
    let at = 0;
    for (let flight = 0, end = LINK.firstFlight; at < bytes.length; flight++, end += LINK.firstFlight * 2 ** flight) {
      await after(Math.max(0, started + flight * LINK.roundTrip - performance.now()));
      this.#linkIsFreeAt = Math.max(performance.now(), this.#linkIsFreeAt);
      while (at < Math.min(end, bytes.length)) {
        const packet = bytes.subarray(at, Math.min(at + PACKET, end));
        this.#linkIsFreeAt += packet.length / LINK.rate;
        await after(this.#linkIsFreeAt - performance.now());
        response.write(packet);
        at += packet.length;
      }
    }
  }

  /** @returns the origin of one more host that serves the site */
  async open() {
    const server = createServer({keepAliveTimeout: 60_000}, this.#answer);
    this.#servers.push(server);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${server.address().port}`;
  }

  close() {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

/**
 * Serves pages from one host and their scripts and lists from another, as in production.
 * @param {readonly object[]} pages as the modules in pages/ describe them
 */
export async function serve(pages) {
  const site = new Site();
  const [address, assets] = [await site.open(), await site.open()];
  for (const page of pages) {
    site.add({...page.files, [`/pages/${page.name}.html`]: Buffer.from(pageOf(page).replaceAll(ASSETS, assets))});
  }
  return {site, urlOf: ({name}) => `${address}/pages/${name}.html`};
}
