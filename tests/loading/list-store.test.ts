import {expect} from 'chai';
import {readCopy, writeCopy} from '../../src/loading/cache.ts';
import {setDefaultAddress} from '../../src/loading/default-list.ts';
import {moment, until} from '../helpers/blocks.ts';
import {json, logOf, put, serve} from '../helpers/site.ts';
import {plainList, vk} from '../list/make.ts';
import {namesOf, newStore, sharedRequests} from './store.ts';
import type {ListStore} from '../../src/loading/list-store.ts';

const shownBy = ({state}: ListStore): string => ('lists' in state ? namesOf(state.lists) : '');

/** Stores a copy, as if by an earlier visit. */
const leave = (url: string, text: string, age = 0) => writeCopy(url, {text, receivedAt: Date.now() - age});

describe('a returning visitor', () => {
  it('sees the stored copy at once, then the new list', async () => {
    const address = await serve({'list.json': {...json(plainList(['new'])), delay: 100}});
    leave(address + 'list.json', JSON.stringify(plainList(['old'])));
    const {store, loads} = newStore();
    store.open([address + 'list.json']);
    expect(store.state.status).to.equal('refreshing');
    expect(shownBy(store)).to.equal('old');
    await until('the new one is there', () => store.state.status === 'ready');
    expect(shownBy(store)).to.equal('new');
    expect(loads).to.deep.equal([
      ['old', 'stored'],
      ['new', 'network'],
    ]);
    expect(readCopy(address + 'list.json').text).to.contain('vk.com/new');
  });

  it('sees the stored copy when the server is down', async () => {
    const address = await serve({});
    leave(address + 'list.json', JSON.stringify(plainList(['old'])));
    const {store, errors} = newStore();
    store.open([address + 'list.json']);
    await until('it is stale', () => store.state.status === 'stale');
    expect(shownBy(store)).to.equal('old');
    expect(errors).to.deep.equal(['status-404']);
  });

  const POISON: Readonly<Record<string, string>> = {
    'is cut off': '{"version":1,"accounts":[{"netw',
    'was made by another program': '[1,2,3]',
    'has nothing but invalid links': JSON.stringify({version: 1, accounts: [{...vk('x'), url: 'javascript:alert(1)'}]}),
  };
  for (const [what, text] of Object.entries(POISON)) {
    it(`never sees a stored copy that ${what}`, async () => {
      const address = await serve({'list.json': json(plainList(['good']))});
      leave(address + 'list.json', text);
      const {store, loads} = newStore();
      store.open([address + 'list.json']);
      expect(store.state.status).to.equal('loading');
      await until('the list is there', () => store.state.status === 'ready');
      expect(loads).to.deep.equal([['good', 'network']]);
    });
  }

  it('sees the baked list or the stored copy, whichever has the higher revision', async () => {
    const address = await serve({});
    setDefaultAddress(address + 'official-accounts.js');
    for (const [revision, from] of [
      [0, 'baked'],
      [7, 'stored'],
    ] as const) {
      leave(address + 'accounts.json', JSON.stringify(plainList(['stored'], {revision})));
      const {store, loads} = newStore();
      store.open([]);
      store.close();
      expect(loads[0]?.[1]).to.equal(from);
    }
    setDefaultAddress('');
  });
});

describe('a list with a lower revision than the visible one', () => {
  const TTL = 60_000;
  const revision = (number: number) => plainList([`revision${number}`], {revision: number, ttl: TTL / 1000});
  const text = (number: number) => JSON.stringify(revision(number));
  // Newer copies from other tests would push out an old one.
  beforeEach(() => {
    localStorage.clear();
  });

  /** Opens a store, waits for the response, and returns what was shown in order. */
  async function shownAt(url: string): Promise<string[]> {
    const {store, loads} = newStore();
    store.open([url]);
    await until('it is settled', () => store.state.status === 'ready');
    store.close();
    // All blocks of a page share a request; start afresh, as on another page.
    sharedRequests().delete(url);
    return loads.map(([names]) => names);
  }

  it('doesn’t replace it while some servers of a CDN still have the old one', async () => {
    const address = await serve({'list.json': json(revision(2))});
    const url = address + 'list.json';
    expect(await shownAt(url)).to.deep.equal(['revision2']);
    for (const number of [1, 2, 1, 1]) {
      await put(url, json(revision(number)));
      const shown = await shownAt(url);
      expect([...new Set(shown)], `the server has ${number}`).to.deep.equal(['revision2']);
      expect(readCopy(url).text).to.contain('revision2');
    }
  });

  it('is shown and stored once the ttl is over: the owner has rolled back', async () => {
    const address = await serve({'list.json': json(revision(1))});
    const url = address + 'list.json';
    leave(url, text(2), TTL - 10_000);
    expect(await shownAt(url), 'fresh').to.deep.equal(['revision2']);
    leave(url, text(2), TTL + 1_000);
    expect(await shownAt(url), 'no longer fresh').to.deep.equal(['revision2', 'revision1']);
    expect(readCopy(url).text).to.contain('revision1');
    expect(await shownAt(url), 'from then on').to.deep.equal(['revision1', 'revision1']);
  });

  it('doesn’t extend the ttl of the list that it doesn’t replace', async () => {
    const address = await serve({'list.json': json(revision(1))});
    const url = address + 'list.json';
    leave(url, text(2), TTL - 10_000);
    const {receivedAt} = readCopy(url);
    await shownAt(url);
    expect(readCopy(url).receivedAt).to.equal(receivedAt);
  });

  it('replaces it on a page that stays open, as soon as the ttl is over', async () => {
    const address = await serve({'list.json': json(revision(1))});
    const url = address + 'list.json';
    leave(url, text(2), TTL - 10_000);
    const {store} = newStore();
    store.open([url]);
    await until('it is settled', () => store.state.status === 'ready');
    expect(shownBy(store)).to.equal('revision2');
    const {now} = Date;
    Date.now = () => now() + 11_000;
    try {
      store.refresh();
      await until('the lower one is there', () => shownBy(store) === 'revision1');
    } finally {
      Date.now = now;
    }
  });

  it('replaces the baked list at once', async () => {
    const address = await serve({'accounts.json': json(revision(0))});
    setDefaultAddress(address + 'official-accounts.js');
    const {store, loads} = newStore();
    store.open([]);
    await until('it is settled', () => store.state.status === 'ready');
    setDefaultAddress('');
    expect(loads.map(([, from]) => from)).to.deep.equal(['baked', 'network']);
    expect(shownBy(store)).to.equal('revision0');
  });
});

describe('broken storage', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  afterEach(() => Object.defineProperty(window, 'localStorage', real));

  const broken: Readonly<Record<string, () => unknown>> = {
    'throws (a sandboxed frame)': () => {
      throw new DOMException('', 'SecurityError');
    },
    'isn’t there': () => null,
    'is full': () => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    }),
  };
  for (const [what, get] of Object.entries(broken)) {
    it(`changes nothing for visitors if it ${what}`, async () => {
      Object.defineProperty(window, 'localStorage', {configurable: true, get});
      const address = await serve({'list.json': json(plainList(['a']))});
      const {store} = newStore();
      store.open([address + 'list.json']);
      await until('the list is there', () => store.state.status === 'ready');
      expect(shownBy(store)).to.equal('a');
    });
  }

  it('never holds more than eight copies, and loses the oldest first', () => {
    for (let index = 0; index < 12; index++) {
      writeCopy(`https://lists.example/${index}.json`, {text: `{"n":${index}}`, receivedAt: Date.now() - 20 + index});
    }
    const kept = Array.from({length: 12}, (_, index) => readCopy(`https://lists.example/${index}.json`).text);
    expect(kept.filter(Boolean)).to.have.length(8);
    expect(kept[11]).to.equal('{"n":11}');
  });
});

describe('a failing server', () => {
  it('gets another request after a 503, and its list is shown', async () => {
    const address = await serve({'list.json': {status: 503, headers: {'retry-after': '0'}}});
    const {store} = newStore();
    store.open([address + 'list.json']);
    await moment();
    await put(address + 'list.json', json(plainList(['back'])));
    await until('the list is there', () => store.state.status === 'ready');
    expect(shownBy(store)).to.equal('back');
  });

  it('gets three requests at most', async () => {
    const address = await serve({'list.json': {status: 429}});
    const {store, errors} = newStore();
    store.open([address + 'list.json']);
    await until('it has failed', () => store.state.status === 'failed');
    expect(errors).to.deep.equal(['status-429']);
    expect(await logOf(address)).to.have.length(3);
  });

  it('gets a single request if it has no such list', async () => {
    const address = await serve({});
    const {store} = newStore();
    store.open([address + 'none.json']);
    await until('it has failed', () => store.state.status === 'failed');
    expect(await logOf(address)).to.deep.equal(['none.json']);
  });
});
