import {expect} from 'chai';
import {blocksOf, hrefsOf, settled, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {logOf, put, serve} from '../helpers/site.ts';
import {NOTHING, openLedger} from './held.ts';
import {canCollect, countHeld, refsTo} from './memory.ts';
import {listOf, stored, TTL} from './site.ts';

const {now} = Date;
let shift = 0;

/** The number of refreshes: as many as a list that is fresh for a minute needs. */
const HOUR = 60;
const NAMES = ['one', 'two', 'three'];
const PATHS = [...NAMES.map((name) => `${name}.json`), 'included.json'];
/** Always the same number of digits, so that all copies have the same length. */
const nameIn = (round: number, name: string) => `${name}_${100 + round}`;

const answersOf = (round: number, address: string) =>
  Object.fromEntries([
    // Delayed, so that all blocks request it while the response is pending.
    ...NAMES.map((name) => {
      const more = name === 'one' ? {include: [`${address}included.json`]} : {};
      return [`${name}.json`, {...listOf(nameIn(round, name), more), delay: 20}] as const;
    }),
    ['included.json', listOf(nameIn(round, 'included'))] as const,
  ]);

const allShow = (round: number) =>
  blocksOf(document).every((block, index) =>
    [NAMES[index % 3]!, ...(index % 3 ? [] : ['included'])].every((name) =>
      hrefsOf(block).includes(`https://vk.com/${nameIn(round, name)}_a`),
    ),
  );

const counted = (paths: readonly string[]) => PATHS.map((path) => paths.filter((one) => one === path).length);

describe('an hour of refreshes, with a fake clock', () => {
  before(() => {
    Date.now = () => now() + shift;
  });
  afterEach(() => {
    unmountAll();
    shift = 0;
    localStorage.clear();
  });
  after(() => {
    Date.now = now;
  });

  it('causes one request per list and refresh for 100 blocks, and nothing grows', async () => {
    localStorage.clear();
    const ledger = openLedger();
    try {
      const address = await serve({});
      const putUp = (round: number) =>
        Promise.all(Object.entries(answersOf(round, address)).map(([path, answer]) => put(address + path, answer)));
      await putUp(0);
      await mount(
        Array.from(
          {length: 100},
          (_, index) => `<official-accounts src="${address}${NAMES[index % 3]!}.json"></official-accounts>`,
        ).join(''),
      );
      await until('all are there', () => allShow(0));
      await Promise.all(blocksOf(document).map(settled));
      const [held, store] = [ledger.held(), stored()];
      expect(store.copies).to.equal(PATHS.length);
      const old: WeakRef<object>[] = [];
      for (let round = 1; round <= HOUR; round++) {
        old.push(...refsTo(blocksOf(document).flatMap((block) => [...block.shadowRoot!.querySelectorAll('li')])));
        await putUp(round);
        shift += TTL + 1_000;
        // Something happens to the page while the response is pending.
        for (const event of ['visibilitychange', 'visibilitychange']) document.dispatchEvent(new Event(event));
        dispatchEvent(new Event('online'));
        await until('all show the new lists', () => allShow(round), 60);
        await Promise.all(blocksOf(document).map(settled));
        expect(counted(await logOf(address)), `requests by refresh ${round}`).to.deep.equal(PATHS.map(() => round + 1));
      }
      expect(ledger.held()).to.deep.equal(held);
      expect(stored()).to.deep.equal(store);
      // In other engines a page can't trigger garbage collection, so elements can't be counted.
      if (canCollect) expect(await countHeld(old), 'entries of old lists').to.equal(0);
      const blocks = refsTo(blocksOf(document));
      unmountAll();
      expect(ledger.held()).to.deep.equal(NOTHING);
      if (canCollect) expect(await countHeld(blocks), 'blocks').to.equal(0);
    } finally {
      ledger.close();
    }
  });

  it('causes no request for blocks that are gone', async () => {
    const address = await serve({'one.json': listOf('gone')});
    const block = await mount(`<official-accounts src="${address}one.json"></official-accounts>`);
    await settled(block);
    block.remove();
    for (let round = 1; round <= HOUR; round++) {
      shift += TTL + 1_000;
      document.dispatchEvent(new Event('visibilitychange'));
    }
    expect(await logOf(address)).to.deep.equal(['one.json']);
  });
});

describe('the browser’s storage', () => {
  afterEach(() => {
    unmountAll();
    localStorage.clear();
  });

  it('keeps at most eight lists, however many a page shows and requests, and leaves other sites’ entries alone', async () => {
    localStorage.clear();
    localStorage.setItem('of the page', 'stays');
    const names = Array.from({length: 40}, (_, index) => `list${10 + index}`);
    const address = await serve(Object.fromEntries(names.map((name) => [`${name}.json`, listOf(name)])));
    const sizes = new Set<number>();
    const block = await mount('<official-accounts></official-accounts>');
    for (const [index, name] of names.entries()) {
      block.src = `${address}${name}.json`;
      await until('it is shown', () => hrefsOf(block)[0]?.includes(name));
      await settled(block);
      const {copies, size} = stored();
      expect(copies).to.equal(Math.min(index + 1, 8));
      if (copies === 8) sizes.add(size);
    }
    expect([...sizes], 'lists of one length take as much').to.have.length(1);
    expect(localStorage.getItem('of the page')).to.equal('stays');
  });
});
