import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import pkg from '../../package.json' with {type: 'json'};
import {CADDY, SERVERS} from '../helpers/web-servers.ts';
import type {WebServer} from '../helpers/web-servers.ts';
import {ask} from './ask.ts';

const CODES = `official-accounts-qr-${pkg.version}.js`;
const CACHE = {
  version: 'public, max-age=31536000, immutable',
  list: 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800',
  rest: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
};
const SCRIPT = 'text/javascript; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
/** Paths with their type and their Cache-Control. */
const FILES: readonly (readonly [path: string, type: string, cache: string])[] = [
  ['/v1/official-accounts.js', SCRIPT, CACHE.rest],
  ['/v1/official-accounts.mjs', SCRIPT, CACHE.rest],
  [`/v1/${CODES}`, SCRIPT, CACHE.rest],
  [`/${pkg.version}/official-accounts.js`, SCRIPT, CACHE.version],
  [`/${pkg.version}/official-accounts.mjs`, SCRIPT, CACHE.version],
  [`/${pkg.version}/${CODES}`, SCRIPT, CACHE.version],
  ...['/accounts.json', '/region.json', '/account-list.schema.json', '/integrity.json'].map(
    (path) => [path, JSON_TYPE, CACHE.list] as const,
  ),
  ['/demo/', 'text/html; charset=utf-8', CACHE.rest],
  ['/demo/pages/plain.html', 'text/html; charset=utf-8', CACHE.rest],
  ['/demo/styles/page.css', 'text/css; charset=utf-8', CACHE.rest],
  ['/demo/icon.svg', 'image/svg+xml; charset=utf-8', CACHE.rest],
];
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
const WRONG = [
  ...['/nothing.js', '/v2/official-accounts.js', `/${pkg.version}/nothing.js`, '/9.9.9/official-accounts.js'],
  ...[
    '/v1/official-accounts.js.br',
    '/v1/official-accounts.js.gz',
    '/v1/official-accounts.js/more',
    '/.htaccess',
    '/.git/config',
    '/.git/list.json',
    '/web.config',
    '/server/nginx.conf',
  ],
  ...['/', '/v1/', `/${pkg.version}/`],
];

for (const {name, start, skip} of [...SERVERS, ...CADDY]) {
  describe(`files on ${name}, configured by server/`, {skip}, () => {
    let server: WebServer;
    before(async () => {
      server = await start();
      // A list that accounts.json includes, and one that nobody should see.
      const list = join(server.folder, 'accounts.json');
      cpSync(list, join(server.folder, 'region.json'));
      mkdirSync(join(server.folder, '.git'));
      cpSync(list, join(server.folder, '.git/list.json'));
    });
    after(() => server.stop());

    for (const [path, type, cache] of FILES) {
      it(`have the right type, CORS and Cache-Control, and are complete: ${path}`, async () => {
        const bytes = readFileSync(join(server.folder, path.replace(/\/$/, '/index.html')));
        for (const encoding of ENCODINGS) {
          const {status, headers, body} = await ask(server.port, path, {'accept-encoding': encoding});
          assert.equal(status, 200, encoding);
          assert.ok(body.equals(bytes), encoding);
          assert.equal(headers['content-type'], type);
          assert.equal(headers['cache-control'], cache);
          assert.equal(headers['access-control-allow-origin'], '*');
          assert.equal(headers['access-control-expose-headers'], 'Retry-After');
          assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
          assert.equal(headers['x-content-type-options'], 'nosniff');
          assert.equal(headers['referrer-policy'], 'no-referrer');
          const policy = String(headers['content-security-policy']);
          assert.match(
            policy,
            type.includes('html') ? /^base-uri 'none'.*frame-ancestors 'self'/ : /^default-src 'none'/,
          );
          assert.equal(headers['set-cookie'], undefined);
        }
      });
    }

    it('are compressed: a school’s visitors load a third of the file', async () => {
      for (const [path, limit] of [
        ['/v1/official-accounts.js', 26_000],
        ['/accounts.json', 1_100],
      ] as const) {
        const {headers, length} = await ask(server.port, path, {'accept-encoding': 'gzip'});
        assert.equal(headers['content-encoding'], 'gzip', path);
        assert.match(headers.vary ?? '', /accept-encoding/i, path);
        assert.ok(length < limit, `${path}: ${length}`);
      }
      const {headers, length} = await ask(server.port, '/v1/official-accounts.js', {
        'accept-encoding': 'gzip, deflate, br',
      });
      assert.equal(headers['content-encoding'], 'br');
      assert.ok(length <= 21_504, String(length));
      const plain = await ask(server.port, '/v1/official-accounts.js');
      assert.match(
        plain.headers.vary ?? '',
        /accept-encoding/i,
        'caches keep the compressed and the plain response apart',
      );
    });

    for (const path of ['/v1/official-accounts.js', '/accounts.json', `/${pkg.version}/official-accounts.mjs`]) {
      it(`are not sent again to a browser that has them: ${path}`, async () => {
        for (const encoding of ENCODINGS) {
          const first = await ask(server.port, path, {'accept-encoding': encoding});
          const etag = first.headers.etag ?? '';
          assert.ok(etag, encoding);
          const since = first.headers['last-modified'] ?? '';
          for (const condition of [{'if-none-match': etag}, {'if-modified-since': since}] as Record<string, string>[]) {
            const again = await ask(server.port, path, {'accept-encoding': encoding, ...condition});
            assert.equal(again.status, 304, `${encoding} ${JSON.stringify(condition)}`);
            assert.equal(again.length, 0);
            assert.equal(
              again.headers['cache-control'],
              first.headers['cache-control'],
              'it is fresh for as long again',
            );
            assert.equal(again.headers['access-control-allow-origin'], '*');
          }
          const other = await ask(server.port, path, {'accept-encoding': encoding, 'if-none-match': '"another"'});
          assert.equal(other.status, 200);
        }
      });
    }

    for (const path of ['/accounts.json', '/region.json']) {
      it(`include a list as soon as it is edited, and never a compressed copy of the old one: ${path}`, async () => {
        const file = join(server.folder, path);
        const old = readFileSync(file);
        // As if somebody’s tool had compressed it.
        writeFileSync(`${file}.gz`, gzipSync(old));
        writeFileSync(`${file}.br`, 'not even packed');
        const before = await ask(server.port, path, {'accept-encoding': 'gzip, br'});
        const edited = old.toString().replace('"revision": ', '"revision": 1');
        assert.notEqual(edited, old.toString());
        writeFileSync(file, edited);
        utimesSync(file, new Date(), new Date(Date.now() + 5_000));
        for (const encoding of ENCODINGS) {
          const condition = {'if-none-match': before.headers.etag ?? '', 'accept-encoding': encoding};
          const {status, body} = await ask(server.port, path, condition);
          assert.equal(status, 200);
          assert.equal(body.toString(), edited);
        }
      });
    }

    for (const path of WRONG) {
      it(`are not found, without long caching and without a directory listing: ${path}`, async () => {
        const {status, headers, body} = await ask(server.port, path);
        assert.equal(status, 404);
        assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/);
        assert.equal(headers['access-control-allow-origin'], '*', 'the block can read the status and log it');
        assert.doesNotMatch(body.toString(), /official-accounts\.mjs|RewriteRule/);
      });
    }

    it('are all that is accessible: no path leads out of the folder', async () => {
      for (const path of [
        '/../apache.conf',
        '/..%2fnginx.conf',
        '/v1/../../Caddyfile',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/v1%00.js',
      ]) {
        const {status, body} = await ask(server.port, path);
        assert.ok(status >= 400, `${path}: ${status}`);
        assert.doesNotMatch(body.toString(), /root:|DocumentRoot|server_name|file_server/);
      }
    });

    it('are read-only', async () => {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const {status} = await ask(server.port, '/accounts.json', {}, method);
        // Apache responds to a POST for a file as to a GET, and changes nothing.
        assert.ok(status >= 400 || (method === 'POST' && status === 200), `${method}: ${status}`);
      }
      const {status, length, headers} = await ask(server.port, '/accounts.json', {}, 'HEAD');
      assert.equal(status, 200);
      assert.equal(length, 0);
      assert.equal(headers['access-control-allow-origin'], '*');
    });

    it('change only with their release: a newer release keeps the older one’s folder', async () => {
      cpSync(join(server.folder, pkg.version), join(server.folder, '9.9.9'), {recursive: true});
      for (const version of [pkg.version, '9.9.9']) {
        const {status, headers} = await ask(server.port, `/${version}/official-accounts.js`);
        assert.equal(status, 200);
        assert.equal(headers['cache-control'], CACHE.version);
      }
      assert.ok(readdirSync(server.folder).includes(pkg.version));
    });
  });
}
