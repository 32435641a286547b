import {expect} from 'chai';
import {fetchShared} from '../../src/loading/fetch-list.ts';
import {readResponse} from '../../src/loading/read-list.ts';
import {json, logOf, put, serve} from '../helpers/site.ts';
import {sharedRequests} from './store.ts';
import type {Answer} from '../helpers/site.ts';

const LIST = {version: 1, accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}]};

const fetchList = (url: string) => readResponse(fetchShared(url), url);

const reasonOf = (url: string) =>
  fetchList(url).then(
    () => 'none',
    (error: unknown) => (error as Error).message,
  );

describe('fetching a list', () => {
  it('makes one request for all callers, including other copies of the script', async () => {
    const address = await serve({'list.json': json(LIST)});
    const url = address + 'list.json';
    const lists = await Promise.all([fetchList(url), fetchList(url), fetchShared(url).then(() => fetchList(url))]);
    expect(lists[0].list.accounts).to.have.length(1);
    expect(await sharedRequests().get(url)).to.be.instanceOf(Uint8Array);
    expect(await logOf(address)).to.deep.equal(['list.json']);
  });

  it('sends a plain GET without cookies, whatever the page has added to Object.prototype', async () => {
    const real = window.fetch;
    let init: RequestInit = {};
    window.fetch = (_url, options = {}) => {
      init = options;
      return Promise.resolve(new Response(JSON.stringify(LIST)));
    };
    Object.assign(Object.prototype, {method: 'POST'});
    try {
      await fetchList('https://lists.example/plain.json');
    } finally {
      delete (Object.prototype as {method?: string}).method;
      window.fetch = real;
    }
    expect(init.method).to.be.undefined;
    expect(init.credentials).to.equal('omit');
  });

  const faults: Readonly<Record<string, [Answer, string]>> = {
    'a server error': [{status: 500}, 'status-500'],
    'no content': [{status: 204}, 'not-json'],
    'an empty file': [{}, 'not-json'],
    'HTML instead of a list': [{body: '<!doctype html><p>Войдите</p>'}, 'not-json'],
    'windows-1251': [{body: '{"title": "Школа"}', encoding: 'windows-1251'}, 'not-utf-8'],
    null: [{body: 'null'}, 'not-a-list'],
    'one byte more than 64 KiB': [{body: ' '.repeat(65_537 - 27) + '{"version":1,"accounts":[]}'}, 'too-large'],
  };
  for (const [fault, [answer, reason]] of Object.entries(faults)) {
    it(`reports «${reason}» for ${fault}`, async () => {
      const address = await serve({'list.json': answer});
      expect(await reasonOf(address + 'list.json')).to.equal(reason);
    });
  }

  it('reads a list of exactly 64 KiB, with a byte order mark', async () => {
    const body = '\uFEFF' + ' '.repeat(65_536 - 3 - 27) + '{"version":1,"accounts":[]}';
    const address = await serve({'list.json': {body}});
    expect((await fetchList(address + 'list.json')).list.accounts).to.deep.equal([]);
  });

  it('reports «network» if there is no server', async () => {
    expect(await reasonOf('http://127.0.0.1:9/list.json')).to.equal('network');
  });

  it('makes a new request after a failure', async () => {
    const address = await serve({'list.json': {status: 503}});
    expect(await reasonOf(address + 'list.json')).to.equal('status-503');
    await put(address + 'list.json', json(LIST));
    expect(await reasonOf(address + 'list.json')).to.equal('none');
  });

  it('times out after five seconds', async function () {
    this.timeout(8_000);
    const address = await serve({'list.json': {hang: true}});
    expect(await reasonOf(address + 'list.json')).to.equal('timeout');
  });
});
