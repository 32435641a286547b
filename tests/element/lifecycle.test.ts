import {expect} from 'chai';
import {FIVE, hrefsOf, linksOf, settled, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {json, logOf, serve} from '../helpers/site.ts';
import {plainList} from '../list/make.ts';

const list = (...names: string[]) => json(plainList(names));

describe('an element that page code moves', () => {
  afterEach(unmountAll);

  it('loads the list once, and still shows everything', async () => {
    const address = await serve({'list.json': list('a', 'b')});
    const block = await mount(`<official-accounts src="${address}list.json"></official-accounts>`);
    await settled(block);
    const before = linksOf(block);
    for (let move = 0; move < 5; move++) document.body.append(block);
    block.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(block);
    await block.updateComplete;
    expect(linksOf(block).every((link, index) => link === before[index])).to.be.true;
    expect(await logOf(address)).to.deep.equal(['list.json']);
    block.remove();
  });

  it('that is removed before the response arrives shows the list when it is inserted again', async () => {
    const address = await serve({'list.json': list('a')});
    const block = await mount(`<official-accounts src="${address}list.json"></official-accounts>`);
    const container = block.parentElement!;
    block.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    container.append(block);
    await settled(block);
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/a']);
    expect(await logOf(address)).to.deep.equal(['list.json']);
  });

  it('shows the list that was requested last, regardless of the order of the responses', async () => {
    const address = await serve({'slow.json': {...list('slow'), delay: 300}, 'quick.json': list('quick')});
    const block = await mount(`<official-accounts src="${address}slow.json"></official-accounts>`);
    block.src = `${address}quick.json`;
    await block.updateComplete;
    await settled(block);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/quick']);
  });

  it('survives being cloned and serialized', async () => {
    const block = await mount(
      '<official-accounts brand="Школа"><a href="https://vk.com/school12">…</a></official-accounts>',
    );
    const container = block.parentElement!;
    container.append(block.cloneNode(true));
    const written = container.innerHTML;
    container.innerHTML = written;
    await until('both exist', () => container.querySelectorAll('official-accounts').length === 2);
    for (const copy of container.querySelectorAll('official-accounts')) {
      await copy.updateComplete;
      expect(hrefsOf(copy)).to.deep.equal(['https://vk.com/school12', ...FIVE]);
    }
  });

  it('stays inert in a template', async () => {
    const address = await serve({'list.json': list('a')});
    await mount(
      `<official-accounts></official-accounts><template><official-accounts src="${address}list.json"></official-accounts></template>`,
    );
    expect(await logOf(address)).to.deep.equal([]);
  });

  it('keeps the node and the focus of an entry that the next list also has', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    block.list = plainList(['a', 'b', 'c']);
    await block.updateComplete;
    const [, link] = linksOf(block);
    link!.focus();
    block.list = plainList(['new', 'b', 'a']);
    await block.updateComplete;
    expect(hrefsOf(block)).to.deep.equal(['new', 'b', 'a'].map((name) => `https://vk.com/${name}`));
    expect(linksOf(block)[1] === link, 'the node').to.be.true;
    expect(block.shadowRoot!.activeElement === link, 'the focus').to.be.true;
  });
});
