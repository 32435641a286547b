import {expect} from 'chai';
import {moment, until} from '../helpers/blocks.ts';
import {json, logOf, put, serve} from '../helpers/site.ts';
import {newStore} from './store.ts';

const LIST = {version: 1, ttl: 60, accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}]};
const HOUR = 3_600_000;

const {now} = Date;
let shift = 0;
let visibility: DocumentVisibilityState = 'visible';
let online = true;

/** Opens and watches a store with one list, which is loaded. */
async function openStore(answer: object = json(LIST)) {
  const address = await serve({'list.json': answer});
  const {store} = newStore();
  store.open([address + 'list.json']);
  stops.push(store.watch());
  // The clock may run ahead.
  await until('it is settled', () => /ready|failed/.test(store.state.status), HOUR);
  return {address, store};
}

/** Speeds up the page's long timers and its clock by a factor of five thousand. */
function speedUp(): readonly number[] {
  const {setTimeout: real} = window;
  const pauses: number[] = [];
  Object.assign(window, {
    setTimeout: (run: () => void, pause = 0) => {
      if (pause < 60_000) return real(run, pause);
      pauses.push(pause);
      return real(() => {
        shift += pause;
        run();
      }, pause / 5_000);
    },
  });
  slowDown = () => Object.assign(window, {setTimeout: real});
  return pauses;
}

async function passed(time: number): Promise<void> {
  const start = Date.now();
  await until(`${time} ms are over`, () => Date.now() - start > time, 2 * time);
}

let slowDown: () => unknown = () => undefined;

const stops: (() => void)[] = [];

function see(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that stays open', () => {
  before(() => {
    Date.now = () => now() + shift;
    Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => visibility});
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => online});
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    slowDown();
    shift = 0;
    visibility = 'visible';
    online = true;
  });
  after(() => {
    Date.now = now;
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('requests the list again when it becomes visible after the ttl is over', async () => {
    const {address, store} = await openStore();
    shift = HOUR;
    see('hidden');
    await moment();
    expect(await logOf(address)).to.have.length(1);
    see('visible');
    expect(store.state.status).to.equal('refreshing');
    await until('it is ready', () => store.state.status === 'ready');
    expect(await logOf(address)).to.have.length(2);
  });

  it('sends no request while its copy is fresh', async () => {
    const {address} = await openStore();
    shift = 30_000;
    see('hidden');
    see('visible');
    await moment();
    expect(await logOf(address)).to.have.length(1);
  });

  it('treats a copy as expired if the clock was set back', async () => {
    const {address} = await openStore();
    shift = -HOUR;
    see('visible');
    await moment();
    expect(await logOf(address)).to.have.length(2);
  });

  it('sends one request for two blocks with the same list', async () => {
    const {address, store} = await openStore();
    const {store: other} = newStore();
    other.open([address + 'list.json']);
    stops.push(other.watch());
    await until('the other is ready', () => other.state.status === 'ready');
    shift = HOUR;
    see('visible');
    await until('both are ready', () => store.state.status === 'ready' && other.state.status === 'ready');
    expect(await logOf(address)).to.have.length(2);
  });

  it('sends its request when it becomes visible, if it was opened in the background', async () => {
    visibility = 'hidden';
    const address = await serve({'list.json': json(LIST)});
    const {store} = newStore();
    store.open([address + 'list.json']);
    await moment();
    expect(await logOf(address)).to.deep.equal([]);
    see('visible');
    await until('it is ready', () => store.state.status === 'ready');
    expect(await logOf(address)).to.have.length(1);
  });

  it('shows the list on a device that the browser wrongly reports as offline', async () => {
    online = false;
    const {address, store} = await openStore();
    expect(store.state.status).to.equal('ready');
    expect(await logOf(address)).to.have.length(1);
  });

  it('sends a request when the visitor retries, even if the browser reports that it is offline', async () => {
    online = false;
    const {address, store} = await openStore({status: 404});
    expect(store.state.status).to.equal('failed');
    await put(address + 'list.json', json(LIST));
    store.refresh();
    await until('it is ready', () => store.state.status === 'ready');
    expect(await logOf(address)).to.have.length(2);
  });

  it('reports that it is offline if the network fails, and sends a request once it is online', async () => {
    const address = await serve({'list.json': json(LIST)});
    const {fetch: real} = window;
    // No engine can be switched to offline here.
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    online = false;
    const {store, errors} = newStore();
    store.open([address + 'list.json']);
    stops.push(store.watch());
    await until('it has failed', () => store.state.status === 'failed');
    expect(errors).to.deep.equal(['offline']);
    window.fetch = real;
    online = true;
    window.dispatchEvent(new Event('online'));
    await until('it is ready', () => store.state.status === 'ready');
  });

  it('sends a request every time the ttl is over, on a screen in a hall, visible for days', async () => {
    const pauses = speedUp();
    const {address} = await openStore(json({...LIST, ttl: 600}));
    await passed(2 * HOUR);
    const asked = (await logOf(address)).length;
    // Once every ten to twelve minutes.
    expect(asked).to.be.within(8, 13);
    expect(Math.max(...pauses)).to.be.below(120_000);
    expect(new Set(pauses).size, 'no two pages in step').to.be.above(10);
  });

  it('keeps retrying at the same intervals on a screen in a hall, if the server is slow or down, and then shows the list', async () => {
    speedUp();
    const {address, store} = await openStore({status: 404});
    expect(await logOf(address)).to.have.length(1);
    await passed(HOUR / 2);
    expect(await logOf(address), 'an hour for a list that doesn’t say').to.have.length(1);
    await put(address + 'list.json', json(LIST));
    await until('it is ready', () => store.state.status === 'ready', 2 * HOUR);
  });

  it('sends its request when it is visible again, on a screen in a hall, behind another window', async () => {
    speedUp();
    const {address} = await openStore(json({...LIST, ttl: 1_800}));
    see('hidden');
    await passed(HOUR);
    expect(await logOf(address)).to.have.length(1);
    see('visible');
    await moment();
    expect((await logOf(address)).length).to.be.greaterThan(1);
  });

  it('sends no request once nothing is watching', async () => {
    const {address} = await openStore();
    for (const stop of stops.splice(0)) stop();
    shift = HOUR;
    see('visible');
    await moment();
    expect(await logOf(address)).to.have.length(1);
  });
});
