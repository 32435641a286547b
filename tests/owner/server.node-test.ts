import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {check, goodList, problems, run, toText} from './cli.ts';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

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
  '/page.json': give({'content-type': 'text/html'}, '<!doctype html><title>404</title>'),
  '/gone.json': give({}, 'nothing', 404),
  '/slow.json': () => undefined,
  '/broken.json': (_, response) => {
    response.socket?.destroy();
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

describe('who checks a list on a server', () => {
  let server: Server;
  let origin = '';

  before(async () => {
    server = createServer((request, response) => {
      const answer = ANSWERS[request.url ?? ''] ?? give({}, '', 404);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  it('is told that all is well', async () => {
    const report = await check(origin + '/good.json');
    assert.deepEqual([report.code, report.findings, report.seen.length], [0, [], 1]);
  });

  const CASES: readonly (readonly [path: string, codes: string[], lines: RegExp[]])[] = [
    [
      'no-cors',
      ['no-cors'],
      [
        /add_header Access-Control-Allow-Origin "\*"/,
        /Header set Access-Control-Allow-Origin "\*"/,
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
    ['month', ['cached-too-long'], [/max-age=300/, /max-age=300/, /max-age=300/]],
    ['never', ['not-stored'], [/max-age=300/, /max-age=300/, /max-age=300/]],
  ];
  for (const [path, codes, lines] of CASES) {
    it(`is told of ${codes.join(' and ')}, with the lines to add for nginx, Apache and IIS`, async () => {
      const report = await check(`${origin}/${path}.json`);
      assert.deepEqual([report.code, problems(report)], [1, codes]);
      assert.deepEqual(
        report.serverLines?.map(({server: name}) => name),
        ['nginx', 'Apache', 'IIS'],
      );
      for (const [index, pattern] of lines.entries()) {
        const text = report.serverLines[index]?.lines.join('\n') ?? '';
        assert.match(text, pattern);
        assert.ok(text.includes(`${path}.json`));
      }
    });
  }

  it('is told nothing of headers that are right', async () => {
    const {serverLines = []} = await check(origin + '/no-cors.json');
    assert.doesNotMatch(JSON.stringify(serverLines), /Cache-Control|application\/json/);
  });

  it('is told of redirects, where to, and that pages can’t go along', async () => {
    const report = await check(origin + '/moved.json');
    assert.deepEqual(problems(report), ['redirect', 'redirect-without-cors']);
    assert.equal(report.findings[0]?.value, origin + '/good.json');
    assert.equal(report.seen.length, 1);
  });

  it('is told of an error’s page in its place', async () => {
    assert.deepEqual(problems(await check(origin + '/gone.json')), ['status']);
    assert.deepEqual(problems(await check(origin + '/page.json')), ['wrong-mime', 'syntax']);
  });

  it('gets an answer where the server gives none, or one without end', async () => {
    const cases = {circle: 'too-many-redirects', broken: 'network', slow: 'timeout', drip: 'timeout'};
    await Promise.all(
      Object.entries(cases).map(async ([path, reason]) => {
        const {code, unreadable} = await check(`${origin}/${path}.json`);
        assert.deepEqual([path, code, unreadable], [path, 1, reason]);
      }),
    );
    assert.deepEqual(problems(await check(origin + '/endless.json')), ['far-too-large']);
    const {unreadable} = await check('http://127.0.0.1:1/accounts.json');
    assert.equal(unreadable, 'refused');
  });

  it('is told all that in words', async () => {
    const {out} = await run(['check', origin + '/text.json'], {lang: 'ru_RU.UTF-8'});
    assert.match(out, /Добавьте в nginx, server \{ … \}:/);
    assert.match(out, /кодировка в заголовке не utf-8: windows-1251/);
  });
});
