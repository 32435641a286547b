import {expect} from 'chai';
import {LAYOUTS} from '../../src/element/options.ts';
import {linksOf, moment, settled, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {json, put, serve} from '../helpers/site.ts';
import {sharedRequests} from '../loading/store.ts';
import type {OfficialAccounts} from '../../src/index.ts';

/** Three one-line entries, like the skeleton. */
const THREE = json({
  version: 1,
  title: 'Мы в сетях',
  updated: '2026-11-22',
  owner: {name: 'Управление'},
  accounts: ['a', 'b', 'c'].map((name) => ({network: 'vk', url: `https://vk.com/${name}`, title: `Школа ${name}`})),
});

const heightOf = (block: Element) => block.getBoundingClientRect().height;

/** The element below the block, and its positions over time. */
function watchBelow(block: OfficialAccounts): () => Set<number> {
  const below = document.createElement('p');
  below.textContent = 'Новости школы';
  block.after(below);
  const tops = new Set<number>();
  let isOver = false;
  const look = () => {
    tops.add(below.getBoundingClientRect().top);
    if (!isOver) requestAnimationFrame(look);
  };
  look();
  return () => {
    isOver = true;
    return tops;
  };
}

describe('the first paint', () => {
  afterEach(unmountAll);

  for (const layout of LAYOUTS) {
    for (const width of [320, 720]) {
      it(`has the size of the final block:  ${layout} at ${width} px`, async () => {
        const address = await serve({'list.json': {...THREE, delay: 200}});
        const block = await mount(
          `<div style="width:${width}px"><official-accounts layout="${layout}" src="${address}list.json"></official-accounts></div>`,
        );
        expect(block.matches(':state(loading)')).to.be.true;
        const before = heightOf(block);
        await settled(block);
        expect(linksOf(block)).to.have.length(3);
        expect(Math.abs(heightOf(block) - before), `${before} → ${heightOf(block)}`).to.be.below(1);
      });
    }
  }

  it('doesn’t move what is below when the same list arrives again', async () => {
    const list = {
      version: 1,
      title: 'А',
      owner: {name: 'Б'},
      accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}],
    };
    const address = await serve({'list.json': json({...list, revision: 1})});
    const first = await mount(`<official-accounts src="${address}list.json"></official-accounts>`);
    await settled(first);
    await put(address + 'list.json', json({...list, revision: 2, accounts: [{...list.accounts[0], title: 'В'}]}));
    // Another copy of the script, as on the next page: it has the cached list, but no response yet.
    sharedRequests().clear();
    const block = await mount(`<official-accounts src="${address}list.json"></official-accounts>`);
    const stop = watchBelow(block);
    await until('it has the new list', () => block.shadowRoot!.textContent.includes('В'));
    await moment();
    expect([...stop()]).to.have.length(1);
  });

  it('doesn’t move what is below when the default list arrives', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    const stop = watchBelow(block);
    await settled(block);
    await moment();
    expect([...stop()]).to.have.length(1);
  });
});
