import {expect} from 'chai';
import {watchMountPoints} from '../../src/tag/mount-points.ts';
import {blocksOf, hrefsOf, settled, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {closeAll, logOf, open, page, serve} from '../helpers/site.ts';
import {plainList} from '../list/make.ts';
import {NOTHING, openLedger} from './held.ts';
import {canCollect, countHeld, refsTo} from './memory.ts';
import {listOf} from './site.ts';
import type {Ledger} from './held.ts';

/**
 * What each block holds while it is in the page: two `change` listeners, for the dark scheme and forced colours; two
 * listeners for printing; one for style sheets that load; one for transitions that end; two that refresh the list.
 */
const OF_ONE = ['afterprint', 'beforeprint', 'change', 'change', 'load', 'online', 'transitionend', 'visibilitychange'];
const ofMany = (count: number) => ({
  listeners: OF_ONE.flatMap((type) => Array<string>(count).fill(type)),
  // One timer that checks whether the lists are still fresh.
  timers: count,
  observers: 2 * count,
});

const blocks = (count: number, attributes = '') =>
  `<official-accounts ${attributes}></official-accounts>`.repeat(count);

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Adds blocks to the page and removes them. Holds no references to them afterwards. */
async function comeAndGo(markup: string, whileThere: (all: HTMLElement[]) => unknown): Promise<WeakRef<object>[]> {
  const first = await mount(markup);
  const all: HTMLElement[] = blocksOf(first.closest('body > div')!);
  await whileThere(all);
  const refs = refsTo(all.flatMap((block) => [block, ...block.shadowRoot!.querySelectorAll('*')]));
  unmountAll();
  return refs;
}

const allSettled = (all: HTMLElement[]) => Promise.all(all.map(settled));

describe('removed blocks release every listener, timer and observer', () => {
  let ledger: Ledger;
  beforeEach(() => {
    ledger = openLedger();
  });
  afterEach(() => {
    ledger.close();
    unmountAll();
    document.body.removeAttribute('class');
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('one that is connected and disconnected 1,000 times', async () => {
    const address = await serve({'list.json': listOf('often')});
    const block = await mount(blocks(1, `src="${address}list.json"`));
    await settled(block);
    // Safari emulates idle callbacks with a timer.
    await until('what is done once a page is done', () => ledger.held().timers === 1);
    const container = block.parentElement!;
    for (let time = 0; time < 1_000; time++) {
      block.remove();
      expect(ledger.held()).to.deep.equal(NOTHING);
      container.append(block);
      // Removed in the same task, before it is rendered, while a check of the page is pending.
      if (time % 3 === 0) await block.updateComplete;
      if (time % 7 === 0) {
        document.body.className = String(time);
        await Promise.resolve();
        expect(ledger.held().timers, 'a look at the page is due').to.equal(2);
      }
    }
    await until('the look at the page is done', () => ledger.held().timers === 1);
    expect(ledger.held()).to.deep.equal(ofMany(1));
    unmountAll();
    expect(ledger.held()).to.deep.equal(NOTHING);
  });

  it('one that is moved 1,000 times without being removed first', async () => {
    const block = await mount(blocks(1));
    const containers = [block.parentElement!, document.body];
    for (let time = 1; time <= 1_000; time++) containers[time % 2]!.append(block);
    await block.updateComplete;
    // Safari emulates idle callbacks with a timer.
    await until('the list is asked for', () => ledger.held().timers === 1);
    expect(ledger.held()).to.deep.equal(ofMany(1));
    block.remove();
    expect(ledger.held()).to.deep.equal(NOTHING);
  });

  it('one that gets 100 addresses and lists, inside and outside the page', async () => {
    const address = await serve({'list.json': listOf('addresses')});
    const block = await mount(blocks(1));
    const container = block.parentElement!;
    for (let time = 0; time < 100; time++) {
      if (time % 5 === 0) block.remove();
      if (time % 2) block.src = `${address}list.json?${time % 4}`;
      else block.list = time % 4 ? undefined : {version: 1, accounts: []};
      await block.updateComplete;
      container.append(block);
    }
    await settled(block);
    expect(ledger.held()).to.deep.equal(ofMany(1));
    block.remove();
    expect(ledger.held()).to.deep.equal(NOTHING);
  });

  it('100 at the same time', async () => {
    const address = await serve({'list.json': listOf('many')});
    await comeAndGo(blocks(100, `src="${address}list.json"`), async (all) => {
      await allSettled(all);
      expect(ledger.held()).to.deep.equal(ofMany(100));
    });
    expect(ledger.held()).to.deep.equal(NOTHING);
  });

  it('100 that are removed before the response', async () => {
    const address = await serve({'list.json': {...listOf('early'), delay: 300}});
    await comeAndGo(blocks(100, `src="${address}list.json"`), () => undefined);
    await pause(600);
    expect(ledger.held()).to.deep.equal(NOTHING);
  });

  it('100 whose list can’t be loaded, after the last retry', async () => {
    const address = await serve({'list.json': {status: 503}});
    await comeAndGo(blocks(100, `src="${address}list.json"`), (all) => pause(all.length));
    while ((await logOf(address)).length < 3) await pause(50);
    await pause(100);
    expect(ledger.held()).to.deep.equal(NOTHING);
  });

  it('100 in a background tab: one listener for their request, until the tab is visible', async () => {
    const address = await serve({'list.json': listOf('background')});
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
    await comeAndGo(blocks(100, `src="${address}list.json"`), () => undefined);
    expect(ledger.held()).to.deep.equal({...NOTHING, listeners: ['visibilitychange']});
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ledger.held()).to.deep.equal(NOTHING);
  });
});

// Firefox and WebKit have no gc() that a page can call, so nothing is known about what they hold.
describe('removed blocks leave no detached elements, in engines whose garbage collector can be called (Chromium)', () => {
  before(function () {
    if (!canCollect) this.skip();
  });
  afterEach(() => {
    unmountAll();
    closeAll();
  });

  it('the test notices elements that are held', async () => {
    const kept: Element[] = [];
    const refs = await comeAndGo(blocks(2), ([one]) => kept.push(one!));
    expect(await countHeld(refs)).to.be.greaterThan(0);
    kept.pop();
    expect(await countHeld(refs)).to.equal(0);
  });

  it('1,000 one after the other', async () => {
    const address = await serve({'list.json': listOf('one')});
    const refs: WeakRef<object>[] = [];
    for (let time = 0; time < 1_000; time++) {
      refs.push(...(await comeAndGo(blocks(1, `src="${address}list.json"`), time % 2 ? () => undefined : allSettled)));
    }
    expect(await countHeld(refs)).to.equal(0);
  });

  it('100 at the same time', async () => {
    const address = await serve({'list.json': listOf('hundred')});
    expect(await countHeld(await comeAndGo(blocks(100, `src="${address}list.json"`), allSettled))).to.equal(0);
  });

  it('100 that were connected and disconnected ten times each', async () => {
    const refs = await comeAndGo(blocks(100), async (all) => {
      for (let time = 0; time < 10; time++) {
        for (const block of all) block.replaceWith(block);
        for (const block of all) {
          const {parentNode} = block;
          block.remove();
          parentNode!.append(block);
        }
        await allSettled(all);
      }
    });
    expect(await countHeld(refs)).to.equal(0);
  });

  it('100 whose list never arrives, after the timeout', async () => {
    const address = await serve({'list.json': {hang: true}});
    const refs = await comeAndGo(blocks(100, `src="${address}list.json"`), () => undefined);
    await pause(5_500);
    expect(await countHeld(refs)).to.equal(0);
  });

  it('100 in placeholders', async () => {
    watchMountPoints();
    const fill = async () => {
      const container = document.createElement('div');
      container.innerHTML = '<div data-official-accounts><a href="https://vk.com/school12">…</a></div>'.repeat(100);
      document.body.append(container);
      await until('all are filled', () => container.querySelectorAll('official-accounts').length === 100);
      await allSettled(blocksOf(container));
      const refs = refsTo(container.querySelectorAll('*'));
      container.remove();
      return refs;
    };
    expect(await countHeld(await fill())).to.equal(0);
  });

  it('100 links that a visitor has opened, and the entries that a newer list has replaced', async () => {
    const block = await mount(blocks(1));
    const refs: WeakRef<object>[] = [];
    block.addEventListener('account-open', (event) => event.preventDefault());
    // Holds no reference to a link afterwards.
    const openLink = () => {
      const link = block.shadowRoot!.querySelector<HTMLElement>('a[part=link]')!;
      link.focus();
      link.click();
      refs.push(...refsTo(block.shadowRoot!.querySelectorAll('li, a[part=link]')));
    };
    for (let time = 0; time < 100; time++) {
      block.list = plainList([`replaced${time}`]);
      await block.updateComplete;
      openLink();
    }
    block.list = plainList(['last']);
    await block.updateComplete;
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/last']);
    expect(await countHeld(refs)).to.equal(0);
  });

  for (const [where, body] of [
    ['the script’s own', '<main><script src="official-accounts.js"></script></main>'],
    [
      'one in a placeholder',
      '<main><div data-official-accounts></div><script src="official-accounts.js"></script></main>',
    ],
  ] as const) {
    it(`the block of a published page whose router has replaced the body: ${where}`, async () => {
      const visit = async () => {
        const opened = await open({'index.html': page(`<!doctype html><body>${body}`)});
        const root = opened.document;
        await until('the block is there', () =>
          root.querySelector('official-accounts')?.shadowRoot?.querySelector('li'),
        );
        await allSettled(blocksOf(root));
        const refs = refsTo(root.body.querySelectorAll('official-accounts'));
        root.body.replaceWith(root.createElement('body'));
        return refs;
      };
      expect(await countHeld(await visit())).to.equal(0);
    });
  }
});
