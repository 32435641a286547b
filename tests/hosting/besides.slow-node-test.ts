import assert from 'node:assert/strict';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {check, problems} from '../cli/cli.ts';
import {MODULES, skip, startApache, startNginx, startPlainNginx} from '../helpers/web-servers.ts';
import type {Report} from '../cli/cli.ts';
import type {WebServer} from '../helpers/web-servers.ts';
import {ask} from './ask.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** The README's lines for a server. */
const linesFor = (language: string): string =>
  new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme)?.[1] ?? '';

async function using(started: Promise<WebServer>, work: (server: WebServer) => Promise<void>): Promise<void> {
  const server = await started;
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

/** Checks headers that browsers accept only if they occur once. */
async function isOnce({port}: WebServer, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const {status, headers} = await ask(port, path);
    assert.equal(status, 200, path);
    assert.equal(headers['access-control-allow-origin'], '*', path);
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
  }
}

const PATHS = ['/accounts.json', '/v1/official-accounts.js'];

describe('an administrator who has configured more than our files do', () => {
  it('on Apache: the README’s lines, CORS for the whole site, ten years for everything', {skip: skip.apache}, () => {
    const server = [
      linesFor('apache'),
      '<Files "accounts.json">\nHeader set Access-Control-Allow-Origin "*"\n</Files>',
      '<Location "/">\nHeader set Access-Control-Allow-Origin "*"\nHeader set Cross-Origin-Resource-Policy "same-origin"\n</Location>',
      'ExpiresActive On\nExpiresDefault "access plus 10 years"',
    ].join('\n');
    return using(startApache({server, modules: [...MODULES, 'expires']}), async (apache) => {
      await isOnce(apache, PATHS);
      const {headers} = await ask(apache.port, '/accounts.json');
      assert.equal(headers.expires, undefined);
      assert.match(headers['cache-control'] ?? '', /^public, max-age=300, [^,]*, [^,]*$/);
      assert.deepEqual(problems(await check(`http://127.0.0.1:${apache.port}/accounts.json`)), []);
    });
  });

  it('on nginx: the README’s lines, CORS for all sites', {skip: skip.nginx}, async () => {
    const http = 'add_header Access-Control-Allow-Origin "*" always;';
    for (const server of ['', linesFor('nginx')])
      await using(startNginx({http, server}), (nginx) => isOnce(nginx, PATHS));
  });

  it('on Apache and on nginx: only the README’s lines', {skip: skip.apache || skip.nginx}, async () => {
    await using(startPlainNginx(linesFor('nginx')), (nginx) => isOnce(nginx, PATHS));
    await using(startApache({server: linesFor('apache')}), async (apache) => {
      writeFileSync(join(apache.folder, '.htaccess'), '');
      await isOnce(apache, PATHS);
    });
  });
});

describe('an Apache without an optional module', {skip: skip.apache}, () => {
  const NEEDED = ['mpm_event', 'authz_core'];
  for (const lacking of [
    ...MODULES.filter((name) => !NEEDED.includes(name)).map((name) => [name]),
    MODULES.filter((name) => ![...NEEDED, 'mime', 'dir'].includes(name)),
  ]) {
    it(`serves each complete file without ${lacking.join(', ')}`, () => {
      // deflate depends on filter.
      const modules = MODULES.filter(
        (name) => !lacking.includes(name) && !(lacking.includes('filter') && name === 'deflate'),
      );
      return using(startApache({modules}), async ({port, folder}) => {
        for (const path of [...PATHS, '/demo/index.html', '/demo/styles/page.css']) {
          const bytes = readFileSync(join(folder, path));
          for (const encoding of ['br, gzip', 'gzip', 'identity']) {
            const {status, body} = await ask(port, path, {'accept-encoding': encoding});
            assert.deepEqual([path, encoding, status, body.equals(bytes)], [path, encoding, 200, true]);
          }
        }
      });
    });
  }
});

describe('following the suggestions of `check`', () => {
  const linesOf = ({serverConfigs = []}: Report, name: string): string =>
    serverConfigs.flatMap(({server, lines}) => (server === name ? lines : [])).join('\n');
  const LIST = 'список 1.json';
  const put = ({folder}: WebServer) => cpSync(join(folder, 'accounts.json'), join(folder, LIST));
  const addressOf = ({port}: WebServer) => `http://127.0.0.1:${port}/${encodeURIComponent(LIST)}`;

  const ON_NGINX: readonly (readonly [server: string, codes: string[]])[] = [
    ['', ['no-cors', 'no-caching']],
    ['add_header Access-Control-Allow-Origin "*";', ['no-caching']],
    ['add_header Cache-Control "max-age=60";', ['no-cors']],
    ['expires 10y;', ['no-cors', 'cached-too-long']],
    [
      'add_header Access-Control-Allow-Origin "*"; add_header Access-Control-Allow-Origin "*"; expires 10y; etag off;',
      ['cors-twice', 'cached-too-long'],
    ],
    [
      'types { } default_type text/plain; charset windows-1251; charset_types text/plain;',
      ['no-cors', 'wrong-mime', 'wrong-charset', 'no-caching'],
    ],
  ];
  for (const [faulty, codes] of ON_NGINX) {
    it(`leaves no problem on nginx: ${codes.join(', ')}`, {skip: skip.nginx}, async () => {
      let lines = '';
      await using(startPlainNginx(faulty), async (nginx) => {
        put(nginx);
        const report = await check(addressOf(nginx));
        assert.deepEqual(problems(report), codes);
        lines = linesOf(report, 'nginx');
      });
      await using(startPlainNginx(`${faulty}\n${lines}`), async (nginx) => {
        put(nginx);
        assert.deepEqual(problems(await check(addressOf(nginx))), []);
        const {headers} = await ask(nginx.port, `/${encodeURIComponent(LIST)}`);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      });
    });
  }

  const ON_APACHE: readonly (readonly [server: string, codes: string[]])[] = [
    ['', ['no-cors', 'no-caching']],
    ['Header set Access-Control-Allow-Origin "*"', ['no-caching']],
    [
      'Header set Access-Control-Allow-Origin "*"\nHeader always set Access-Control-Allow-Origin "*"\nHeader set Cache-Control "max-age=60"',
      ['cors-twice'],
    ],
    [
      '<Location "/">\nHeader set Access-Control-Allow-Origin "https://one.example"\n</Location>\nExpiresActive On\nExpiresDefault "access plus 10 years"',
      ['cors-other', 'cached-too-long'],
    ],
    [
      'Header always set Cache-Control "no-store"\nFileETag None\nHeader unset Last-Modified',
      ['no-cors', 'not-stored', 'no-validator'],
    ],
  ];
  for (const [faulty, codes] of ON_APACHE) {
    it(`leaves no problem on Apache: ${codes.join(', ')}`, {skip: skip.apache}, () =>
      using(startApache({server: faulty, modules: [...MODULES, 'expires']}), async (apache) => {
        put(apache);
        const htaccess = join(apache.folder, '.htaccess');
        writeFileSync(htaccess, '');
        const report = await check(addressOf(apache));
        assert.deepEqual(problems(report), codes);
        writeFileSync(htaccess, linesOf(report, 'Apache'));
        assert.deepEqual(problems(await check(addressOf(apache))), []);
      }),
    );
  }

  it('breaks nothing on an Apache without mod_headers', {skip: skip.apache}, () =>
    using(startApache({modules: MODULES.filter((name) => name !== 'headers')}), async (apache) => {
      put(apache);
      writeFileSync(join(apache.folder, '.htaccess'), '');
      const before = await check(addressOf(apache));
      writeFileSync(join(apache.folder, '.htaccess'), linesOf(before, 'Apache'));
      assert.deepEqual(problems(await check(addressOf(apache))), problems(before));
    }),
  );
});
