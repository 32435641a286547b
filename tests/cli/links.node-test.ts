import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:https';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {listen} from '../helpers/listen.ts';
import {check, goodList, makeFolder, problems, run, toText} from './cli.ts';
import type {Server} from 'node:https';

const PRELOAD = fileURLToPath(new URL('to-this-machine.cjs', import.meta.url));
const folder = makeFolder();

const HOSTS = 'vk.com,m.vk.com,ok.ru,t.me,rutube.ru,dzen.ru,max.ru,school.example.org,new.example.org'.split(',');

/** This test's own certificate, for all of its hosts. */
function makeCertificate(): {key: Buffer; cert: Buffer; path: string} | undefined {
  const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')];
  const names = HOSTS.map((host) => `DNS:${host}`).join(',');
  const args = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -addext subjectAltName=${names} -keyout ${key} -out ${cert}`;
  try {
    execFileSync('openssl', args.split(' '), {stdio: 'ignore'});
    return {key: readFileSync(key), cert: readFileSync(cert), path: cert};
  } catch {
    return undefined;
  }
}

/** The networks' responses, by host and path. */
const ANSWERS: Readonly<Record<string, readonly [status: number, location?: string]>> = {
  'vk.com/alive': [200],
  'vk.com/mobile': [302, 'https://m.vk.com/mobile'],
  'm.vk.com/mobile': [200],
  'vk.com/gone': [404],
  'vk.com/renamed': [301, 'https://vk.com/alive'],
  'ok.ru/robot': [403],
  'ok.ru/busy': [429],
  'dzen.ru/signin': [302, 'https://vk.com/login?to=x'],
  'vk.com/login?to=x': [200],
  'rutube.ru/broken': [500],
  'school.example.org/': [301, 'https://new.example.org/'],
  'new.example.org/': [200],
};

const certificate = makeCertificate();
const skip = certificate ? false : 'there is no openssl';

describe('requesting each address of a list', {skip}, () => {
  let server: Server;
  let env: Record<string, string>;
  let open = 0;
  let mostOpen = 0;

  before(async () => {
    if (!certificate) return;
    server = createServer(certificate, (request, response) => {
      mostOpen = Math.max(mostOpen, ++open);
      setTimeout(() => {
        open--;
        const [status, location] = ANSWERS[`${request.headers.host ?? ''}${request.url ?? ''}`] ?? [200];
        response.writeHead(status, location ? {location} : {}).end('<html>');
      }, 20);
    });
    env = {NODE_EXTRA_CA_CERTS: certificate.path, TLS_PORT: String(await listen(server))};
  });
  after(() => {
    server.close();
    folder.remove();
  });

  const how = () => ({env, node: ['--require', PRELOAD]});
  const account = (network: string, url: string) => ({network, url, title: 'О'});

  it('reports which are dead, have moved or are unreachable, and which can’t be checked', async () => {
    const file = folder.put(
      'list.json',
      toText(
        goodList({
          accounts: [
            account('vk', 'https://vk.com/alive'),
            account('vk', 'https://vk.com/mobile'),
            account('vk', 'https://vk.com/gone'),
            account('vk', 'https://vk.com/renamed'),
            account('ok', 'https://ok.ru/robot'),
            account('ok', 'https://ok.ru/busy'),
            account('dzen', 'https://dzen.ru/signin'),
            account('rutube', 'https://rutube.ru/broken'),
            account('website', 'https://school.example.org/'),
            account('website', 'https://gone.example.org/'),
          ],
        }),
      ),
    );
    const report = await check(file, ['--links'], how());
    assert.deepEqual(
      report.links?.map(({url, state, detail}) => [url.replace('https://', ''), state, detail]),
      [
        ['vk.com/alive', 'alive', ''],
        ['vk.com/mobile', 'alive', ''],
        ['vk.com/gone', 'dead', '404'],
        ['vk.com/renamed', 'moved', 'https://vk.com/alive'],
        ['ok.ru/robot', 'unknown', '403'],
        ['ok.ru/busy', 'unknown', '429'],
        ['dzen.ru/signin', 'unknown', '200'],
        ['rutube.ru/broken', 'unreachable', '500'],
        ['school.example.org/', 'moved', 'https://new.example.org/'],
        ['gone.example.org/', 'unreachable', 'no-such-host'],
      ],
    );
    assert.equal(report.code, 1);
    assert.deepEqual(problems(report), [
      'link-dead',
      'link-moved',
      'link-unreachable',
      'link-moved',
      'link-unreachable',
    ]);
    const dead = report.findings.find(({code}) => code === 'link-dead');
    assert.deepEqual([dead?.at, dead?.line, dead?.column], ['accounts[2].url', 20, 14]);
  });

  it('points to the account whose page is gone, even if the owner has the same address above', async () => {
    const url = 'https://vk.com/gone';
    const list = goodList({owner: {name: 'О', url}, accounts: [account('vk', url)]});
    const {findings} = await check(folder.put('same.json', toText(list)), ['--links'], how());
    const dead = findings.find(({code}) => code === 'link-dead');
    assert.deepEqual([dead?.at, dead?.line, dead?.column], ['accounts[0].url', 11, 14]);
  });

  it('reports nothing to do if the networks only blocked the requests', async () => {
    const file = folder.put('doormen.json', toText(goodList({accounts: [account('ok', 'https://ok.ru/robot')]})));
    const {code, out, err} = await run(['check', file, '--links'], how());
    assert.equal(code, 0);
    assert.match(out, /can’t tell: 1/);
    assert.equal(err, '', 'no progress without a terminal');
  });

  it('makes six requests at a time, so as not to look like an attack', async () => {
    const accounts = Array.from({length: 40}, (_, index) => account('vk', `https://vk.com/alive${index}`));
    mostOpen = 0;
    const {code} = await check(folder.put('many.json', toText(goodList({accounts}))), ['--links'], how());
    assert.equal(code, 0);
    assert.ok(mostOpen > 1 && mostOpen <= 6, String(mostOpen));
  });
});
