import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {serveAt, shut} from '../helpers/listen.ts';
import {check, goodList, problems, run, toText} from './cli.ts';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';

const LIST = toText(goodList());
const GOOD = {
  'access-control-allow-origin': '*',
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'public, max-age=300',
  etag: '"1"',
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const give =
  (headers: Record<string, string | string[] | undefined>, body: string | Uint8Array = LIST, status = 200): Answer =>
  (_, response) => {
    for (const [name, value] of Object.entries({...GOOD, ...headers})) if (value) response.setHeader(name, value);
    response.writeHead(status).end(body);
  };

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/good.json': give({}),
  '/no-cors.json': give({'access-control-allow-origin': undefined}),
  '/other-cors.json': give({'access-control-allow-origin': 'https://one.example'}),
  '/twice.json': give({'access-control-allow-origin': ['*', '*']}),
  '/text.json': give({'content-type': 'text/plain; charset=windows-1251'}),
  '/no-caching.json': give({'cache-control': undefined, etag: undefined}),
  '/month.json': give({'cache-control': 'max-age=2592000'}),
  '/never.json': give({'cache-control': 'no-store'}),
  '/moved.json': give({location: '/good.json', 'access-control-allow-origin': undefined}, '', 301),
  '/circle.json': give({location: '/circle.json'}, '', 302),
  '/expires.json': give({'cache-control': undefined, expires: new Date(Date.now() + 3.2e11).toUTCString()}),
  '/both.json': give({'cache-control': 'max-age=315360000', expires: new Date(Date.now() + 3.2e11).toUTCString()}),
  '/edge.json': give({'cache-control': 'max-age=300, s-maxage=31536000'}),
  '/expired.json': give({'cache-control': undefined, expires: '0'}),
  '/hour.json': give({'cache-control': 'max-age=3600', expires: new Date(Date.now() + 3.2e11).toUTCString()}),
  '/page.json': give({'content-type': 'text/html'}, '<!doctype html><title>404</title>'),
  '/portal.json': give({}, '\uFEFF<!-- Wi-Fi --><html><head><title>Вход в сеть</title></head></html>'),
  '/xhtml.json': give({}, '<?xml version="1.0"?><!DOCTYPE html><html><head><title>Сайт</title></head></html>'),
  '/php.json': give({'content-type': 'text/html'}, '<br />\n<b>Warning</b>: include(): failed'),
  '/gzip.json': give({'content-type': 'application/gzip'}, gzipSync(LIST)),
  '/brotli.json': give({}, brotliCompressSync(LIST)),
  '/twice-packed.json': give({'content-encoding': 'gzip'}, gzipSync(gzipSync(LIST))),
  '/packed.json': give({'content-encoding': 'gzip'}, gzipSync(LIST)),
  '/gone.json': give({}, 'nothing', 404),
  '/slow.json': () => undefined,
  '/broken.json': (_, response) => {
    response.destroy();
  },
  '/endless.json': (_, response) => {
    response.writeHead(200, GOOD);
    const more = () => {
      while (response.write(' '.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/drip.json': (_, response) => {
    response.writeHead(200, GOOD);
    const timer = setInterval(() => response.write(' '), 100);
    response.on('close', () => {
      clearInterval(timer);
    });
  },
};

describe('checking a list on a server', () => {
  let server: Server;
  let origin = '';

  before(async () => {
    server = createServer((request, response) => {
      const answer = ANSWERS[request.url ?? ''] ?? give({}, '', 404);
      answer(request, response);
    });
    origin = await serveAt(server);
  });
  after(() => shut(server));

  it('reports no problems if there are none', async () => {
    const report = await check(origin + '/good.json');
    assert.deepEqual([report.code, report.findings, report.entries.length], [0, [], 1]);
  });

  const CASES: readonly (readonly [path: string, codes: string[], lines: RegExp[]])[] = [
    [
      'no-cors',
      ['no-cors'],
      [
        /add_header Access-Control-Allow-Origin "\*"/,
        /Header always set Access-Control-Allow-Origin "\*"/,
        /name="Access-Control-Allow-Origin" value="\*"/,
      ],
    ],
    ['other-cors', ['cors-other'], [/Access-Control/, /Access-Control/, /Access-Control/]],
    ['twice', ['cors-twice'], [/Access-Control/, /Access-Control/, /remove name="Access-Control-Allow-Origin"/]],
    [
      'text',
      ['wrong-mime', 'wrong-charset'],
      [
        /default_type "application\/json; charset=utf-8"/,
        /ForceType "application\/json; charset=utf-8"/,
        /mimeType="application\/json; charset=utf-8"/,
      ],
    ],
    [
      'no-caching',
      ['no-caching', 'no-validator'],
      [/add_header Cache-Control/, /Header set Cache-Control/, /name="Cache-Control"/],
    ],
    ['both', ['cached-too-long'], [/expires off/, /Header unset Expires/, /NoControl/]],
    ['expires', ['cached-too-long'], [/expires off/, /Header unset Expires/, /remove name="Expires"/]],
    ['edge', ['cached-too-long'], [/max-age=300/, /max-age=300/, /max-age=300/]],
    ['month', ['cached-too-long'], [/max-age=300/, /max-age=300/, /max-age=300/]],
    ['never', ['not-stored'], [/max-age=300/, /max-age=300/, /max-age=300/]],
  ];
  for (const [path, codes, lines] of CASES) {
    it(`reports ${codes.join(' and ')}, with the lines to add for nginx, Apache and IIS`, async () => {
      const report = await check(`${origin}/${path}.json`);
      assert.deepEqual([report.code, problems(report)], [1, codes]);
      assert.deepEqual(
        report.serverConfigs?.map(({server: name}) => name),
        ['nginx', 'Apache', 'IIS'],
      );
      for (const [index, pattern] of lines.entries()) {
        const text = (report.serverConfigs ?? []).flatMap(({lines: all}, at) => (at === index ? all : [])).join('\n');
        assert.match(text, pattern);
        assert.ok(text.includes(`${path}.json`));
      }
    });
  }

  it('suggests nothing for headers that are correct', async () => {
    const {serverConfigs = []} = await check(origin + '/no-cors.json');
    assert.doesNotMatch(JSON.stringify(serverConfigs), /application\/json/);
    // nginx drops inherited headers in a location that has one of its own.
    const others = serverConfigs.filter(({server: name}) => name !== 'nginx');
    assert.doesNotMatch(JSON.stringify(others), /Cache-Control/);
    for (const path of ['expired', 'hour', 'packed'])
      assert.deepEqual(problems(await check(`${origin}/${path}.json`)), []);
  });

  it('suggests lines that let other sites load the files, and no second root element', async () => {
    const {serverConfigs = []} = await check(origin + '/twice.json');
    for (const {lines} of serverConfigs) {
      assert.doesNotMatch(lines.join('\n'), /<configuration>/);
      assert.match(lines.join('\n'), /Cross-Origin-Resource-Policy/);
    }
  });

  it('reports redirects with their target, and that pages can’t follow them', async () => {
    const report = await check(origin + '/moved.json');
    assert.deepEqual(problems(report), ['redirect', 'redirect-without-cors']);
    assert.equal(report.findings[0]?.value, origin + '/good.json');
    assert.equal(report.entries.length, 1);
  });

  it('reports an error page in its place', async () => {
    assert.deepEqual(problems(await check(origin + '/gone.json')), ['status']);
  });

  for (const [path, code, value] of [
    ['page', 'web-page', '404'],
    ['portal', 'web-page', 'Вход в сеть'],
    ['xhtml', 'web-page', 'Сайт'],
    ['php', 'web-page', ''],
    ['gzip', 'packed-unsaid', 'gzip'],
    ['brotli', 'packed-unsaid', 'br'],
    ['twice-packed', 'packed-unsaid', 'gzip'],
  ] as const) {
    it(`reports what is in its place, and no missing headers: ${path}`, async () => {
      const report = await check(`${origin}/${path}.json`);
      assert.deepEqual([report.code, problems(report), report.findings[0]?.value], [1, [code], value]);
      assert.deepEqual([report.serverConfigs, report.entries], [undefined, []]);
    });
  }

  it('ends even if the server doesn’t respond, or never stops responding', async () => {
    const cases = {circle: 'too-many-redirects', broken: 'network', slow: 'timeout', drip: 'timeout'};
    await Promise.all(
      Object.entries(cases).map(async ([path, reason]) => {
        const {code, unreadable} = await check(`${origin}/${path}.json`, ['--timeout', '1']);
        assert.deepEqual([path, code, unreadable], [path, 1, reason]);
      }),
    );
    assert.deepEqual(problems(await check(origin + '/endless.json')), ['far-too-large']);
    const closed = createServer();
    const nobody = await serveAt(closed);
    await new Promise((resolve) => closed.close(resolve));
    assert.equal((await check(nobody + '/accounts.json')).unreadable, 'refused');
  });

  it('prints all of this as text', async () => {
    const {out} = await run(['check', origin + '/text.json'], {lang: 'ru_RU.UTF-8'});
    assert.match(out, /Добавьте в nginx, server \{ … \}:/);
    assert.match(out, /кодировка в заголовке не utf-8: windows-1251/);
  });
});
